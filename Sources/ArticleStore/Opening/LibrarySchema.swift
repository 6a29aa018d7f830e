import GRDB

/// The library's tables, and how older libraries get them.
enum LibrarySchema {
    /// The version this program writes; stored as SQLite's user version.
    static let version = 10

    /// Brings `database` up to ``version``; refuses a newer one.
    static func migrate(_ queue: DatabaseQueue, file: LibraryFile) throws {
        let written = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
        guard written <= version else { throw file.newer(written) }
        if written < version { try migrator.migrate(queue) }
    }

    /// Makes all tables in an empty database.
    static func makeTables(_ queue: DatabaseQueue) throws { try migrator.migrate(queue) }

    /// Notes in a database whose tables are up to date that they are.
    static func markMigrated(_ database: Database) throws {
        for migration in migrator.migrations {
            try database.execute(
                sql: "INSERT OR IGNORE INTO grdb_migrations (identifier) VALUES (?)", arguments: [migration])
        }
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: articles, speakers, attributions, index") { database in
            try database.execute(sql: firstVersion)
        }
        migrator.registerMigration("2: tags, positions, corrections") { database in
            try database.execute(sql: secondVersion)
        }
        migrator.registerMigration("3: zones of dates") { database in
            try database.execute(sql: thirdVersion)
        }
        migrator.registerMigration("4: speakers by name") { database in
            try database.execute(sql: fourthVersion)
        }
        migrator.registerMigration("5: modality and manner") { database in
            try database.execute(sql: fifthVersion)
        }
        migrator.registerMigration("6: languages") { database in
            try database.execute(sql: sixthVersion)
        }
        migrator.registerMigration("7: changes that can be undone") { database in
            try database.execute(sql: seventhVersion)
        }
        migrator.registerMigration("8: feeds") { database in
            try database.execute(sql: eighthVersion)
        }
        migrator.registerMigration("9: clippings") { database in
            try database.execute(sql: ninthVersion)
        }
        migrator.registerMigration("10: when speakers spoke") { database in
            try database.execute(sql: tenthVersion)
        }
        return migrator
    }

    /// Quotes that were put aside. An article's number stays when the article goes, since no other gets it: where that comes
    /// back, so does the way to it.
    private static let ninthVersion = """
        PRAGMA user_version = 9;

        CREATE TABLE clipping (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            collection TEXT NOT NULL,
            folded_collection TEXT NOT NULL,
            article INTEGER NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            words TEXT NOT NULL,
            speaker TEXT,
            source TEXT,
            cue TEXT,
            kind TEXT NOT NULL,
            modality TEXT NOT NULL,
            confidence REAL NOT NULL,
            title TEXT NOT NULL,
            publisher TEXT,
            date REAL,
            date_offset INTEGER,
            url TEXT,
            note TEXT NOT NULL DEFAULT '',
            state TEXT NOT NULL DEFAULT 'to-check',
            made REAL NOT NULL,
            searched TEXT NOT NULL
        ) STRICT;
        CREATE INDEX clipping_order ON clipping(folded_collection, made DESC, id DESC);
        CREATE INDEX clipping_article ON clipping(article);

        CREATE TABLE changed_clipping (
            change INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
            clipping INTEGER NOT NULL,
            before TEXT NOT NULL,
            PRIMARY KEY (change, clipping)
        ) WITHOUT ROWID, STRICT;
        """

    /// When each speaker spoke, so that everybody is listed from one index: the date of the article, else its arrival.
    private static let tenthVersion = """
        PRAGMA user_version = 10;

        ALTER TABLE speaker ADD COLUMN sorted_at REAL;
        UPDATE speaker SET sorted_at = (SELECT sorted_at FROM article WHERE article.id = speaker.article);
        CREATE INDEX speaker_history ON speaker(folded_name, sorted_at, quote_count, name);
        """

    /// Feeds, which of their entries came in, and which feed an article is from.
    private static let eighthVersion = """
        PRAGMA user_version = 8;

        CREATE TABLE feed (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            url TEXT NOT NULL UNIQUE,
            title TEXT,
            site_url TEXT,
            folder TEXT NOT NULL DEFAULT '[]',
            full_text TEXT NOT NULL DEFAULT 'teaser',
            added REAL NOT NULL,
            entity_tag TEXT,
            last_modified TEXT,
            last_success REAL,
            next_try REAL,
            failure_count INTEGER NOT NULL DEFAULT 0,
            error TEXT
        ) STRICT;

        CREATE TABLE feed_entry (
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            fingerprint INTEGER NOT NULL,
            seen REAL NOT NULL,
            PRIMARY KEY (feed, key)
        ) WITHOUT ROWID, STRICT;

        ALTER TABLE article ADD COLUMN feed INTEGER;
        CREATE INDEX article_feed ON article(feed, is_read, added) WHERE feed IS NOT NULL;
        """

    /// What was changed, and what had been there before.
    private static let seventhVersion = """
        PRAGMA user_version = 7;

        CREATE TABLE change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            made REAL NOT NULL,
            kind TEXT NOT NULL
        ) STRICT;

        CREATE TABLE changed_article (
            change INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
            article INTEGER NOT NULL,
            before TEXT NOT NULL,
            PRIMARY KEY (change, article)
        ) WITHOUT ROWID, STRICT;
        """

    /// The language of each article, as two letters.
    private static let sixthVersion = """
        PRAGMA user_version = 6;

        ALTER TABLE article ADD COLUMN language TEXT;
        """

    /// The day that an article is of is its publisher's.
    private static let thirdVersion = """
        PRAGMA user_version = 3;

        ALTER TABLE article ADD COLUMN date_offset INTEGER;
        """

    /// Finds what a speaker said without a look at all the others.
    private static let fourthVersion = """
        PRAGMA user_version = 4;

        CREATE INDEX speaker_name ON speaker(folded_name, article, quote_count);
        """

    /// Whether a source stands behind the content, and whether it was uttered. What was found before is taken for stated.
    private static let fifthVersion = """
        PRAGMA user_version = 5;

        ALTER TABLE attribution ADD COLUMN modality TEXT NOT NULL DEFAULT 'asserted';
        ALTER TABLE attribution ADD COLUMN manner TEXT NOT NULL DEFAULT 'statement';
        """

    /// What belongs to the reader, and stays when an article is analysed anew.
    private static let secondVersion = """
        PRAGMA user_version = 2;

        ALTER TABLE article ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE article ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';

        CREATE TABLE correction (
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            words TEXT NOT NULL,
            verdict TEXT NOT NULL,
            speaker TEXT,
            folded_speaker TEXT,
            made REAL NOT NULL,
            PRIMARY KEY (article, start)
        ) WITHOUT ROWID, STRICT;
        """

    /// Texts stand apart from what lists show, so that a list reads little.
    private static let firstVersion = """
        PRAGMA application_id = \(LibraryFile.applicationID);
        PRAGMA user_version = 1;

        CREATE TABLE article (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            external_id TEXT,
            url TEXT,
            title TEXT NOT NULL,
            authors TEXT NOT NULL,
            source TEXT,
            date REAL,
            added REAL NOT NULL,
            sorted_at REAL NOT NULL AS (coalesce(date, added)) STORED,
            is_read INTEGER NOT NULL DEFAULT 0,
            is_starred INTEGER NOT NULL DEFAULT 0,
            quote_count INTEGER NOT NULL,
            engine_version INTEGER NOT NULL,
            fingerprint INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX article_newest ON article(sorted_at DESC, id DESC);
        CREATE INDEX article_unread ON article(id) WHERE is_read = 0;
        CREATE INDEX article_external_id ON article(external_id) WHERE external_id IS NOT NULL;
        CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
        CREATE INDEX article_fingerprint ON article(fingerprint);
        CREATE INDEX article_engine ON article(engine_version);

        CREATE TABLE article_text (
            id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            paragraphs BLOB NOT NULL
        ) STRICT;

        CREATE TABLE speaker (
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            aliases TEXT NOT NULL,
            description TEXT,
            kind TEXT NOT NULL,
            quote_count INTEGER NOT NULL,
            folded_name TEXT NOT NULL,
            folded_names TEXT NOT NULL,
            PRIMARY KEY (article, number)
        ) WITHOUT ROWID, STRICT;

        CREATE TABLE attribution (
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            content BLOB NOT NULL,
            source BLOB NOT NULL,
            cue BLOB NOT NULL,
            speaker INTEGER,
            confidence REAL NOT NULL,
            rule TEXT NOT NULL,
            PRIMARY KEY (article, number)
        ) WITHOUT ROWID, STRICT;

        CREATE VIEW article_content AS
            SELECT article.id AS id, article.title AS title, article_text.text AS text
            FROM article JOIN article_text ON article_text.id = article.id;
        CREATE VIRTUAL TABLE article_index USING fts5(
            title, text, content='article_content', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
            prefix='\(LibraryQuery.shortestBeginning)'
        );
        INSERT INTO article_index(article_index, rank) VALUES ('hashsize', 16777216);
        """
}
