package org.maillage.capitalisation.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those who run an edition write between the figures of its report. */
@Repository
record ReportWords(JdbcClient database, Clock clock) {

    /** @param version by which an edit knows that somebody else has changed it since; 0 before it is kept */
    record Written(String words, int version) {

        static final Written NOTHING = new Written("", 0);
    }

    /** By chapter, in the order of the chapters; a chapter of which nobody has written is not in it. */
    Map<ReportChapter, Written> of(UUID edition) {
        var found = new EnumMap<ReportChapter, Written>(ReportChapter.class);
        database.sql(
                        "select chapter, words, version from capitalisation.report_words where edition = :edition limit 100")
                .param("edition", edition)
                .query(row -> {
                    var written = new Written(row.getString("words"), row.getInt("version"));
                    Typed.one(ReportChapter.class, row.getString("chapter")).ifPresent(it -> found.put(it, written));
                });
        return found;
    }

    /** Keeps what a chapter says; false when somebody else has changed it since it was read. */
    boolean write(UUID edition, ReportChapter chapter, Written written, SignedIn me) {
        return database.sql("""
                insert into capitalisation.report_words as kept (edition, chapter, words, written_by, written_at)
                values (:edition, :chapter, :words, :me, :now)
                on conflict (edition, chapter) do update
                set words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at,
                  version = kept.version + 1
                where kept.version = :version
                """)
                        .param("edition", edition)
                        .param("chapter", chapter.key())
                        .param("words", written.words())
                        .param("me", me.id())
                        .param("now", OffsetDateTime.now(clock))
                        .param("version", written.version())
                        .update()
                > 0;
    }
}
