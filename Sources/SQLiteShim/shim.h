#include <sqlite3.h>

/// Has a connection leave the write-ahead log as it is when it closes. sqlite3_db_config is variadic, so that Swift
/// cannot call it.
static inline int quoth_leave_log_alone(sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
