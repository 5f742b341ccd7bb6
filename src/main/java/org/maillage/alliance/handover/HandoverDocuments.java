package org.maillage.alliance.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.attachment.Attachment;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents that go along with dossiers. */
@Repository
record HandoverDocuments(JdbcClient database, Attachments attachments, Clock clock) {

    /** More than anybody reads. */
    static final int MOST = 20;

    /** Those of a dossier, in the order in which they were added. */
    List<Attachment> of(HandoverId handover) {
        var files = database.sql("""
                select d.file from alliance.handover_document d where d.handover = :handover order by d.added_at, d.file limit :most
                """)
                .param("handover", handover.value())
                .param("most", MOST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        var known = attachments.of(files);
        return files.stream().filter(known::containsKey).map(known::get).toList();
    }

    void add(HandoverId handover, FileId file) {
        database.sql("""
                insert into alliance.handover_document (handover, file, added_at) values (:handover, :file, :now)
                """)
                .param("handover", handover.value())
                .param("file", file.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes one out of a draft. */
    void remove(HandoverId handover, FileId file) {
        var removed = database.sql("""
                delete from alliance.handover_document where handover = :handover and file = :file
                """)
                .param("handover", handover.value())
                .param("file", file.value())
                .update();
        if (removed == 1) {
            attachments.remove(file);
        }
    }
}
