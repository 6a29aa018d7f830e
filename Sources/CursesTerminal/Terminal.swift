import Cncurses
import TerminalCanvas
