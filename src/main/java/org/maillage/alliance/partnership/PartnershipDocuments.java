package org.maillage.alliance.partnership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The documents of partnerships. */
@Component
class PartnershipDocuments {

    /** Of one partnership. */
    static final int MOST = 50;

    private final JdbcClient database;
    private final Attachments attachments;
    private final Clock clock;

    PartnershipDocuments(JdbcClient database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Its files, the last first. */
    List<UUID> of(Partnership partnership) {
        return database.sql("""
                select d.file
                from alliance.partnership_document d
                where d.partnership = :id
                order by d.added_at desc, d.file
                limit :most
                """)
                .param("id", partnership.id().value())
                .param("most", MOST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Transactional
    public Taken add(Partnership partnership, MultipartFile file) {
        var taken = attachments.take(file);
        if (taken instanceof Taken.Kept(var id)) {
            database.sql("""
                    insert into alliance.partnership_document (file, partnership, added_at)
                    values (:file, :partnership, :now)
                    """)
                    .param("file", id.value())
                    .param("partnership", partnership.id().value())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return taken;
    }

    @Transactional
    public void remove(Partnership partnership, FileId file) {
        var removed = database.sql(
                        "delete from alliance.partnership_document where file = :file and partnership = :partnership")
                .param("file", file.value())
                .param("partnership", partnership.id().value())
                .update();
        if (removed > 0) {
            attachments.remove(file);
        }
    }
}
