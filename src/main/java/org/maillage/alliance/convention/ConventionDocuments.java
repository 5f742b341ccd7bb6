package org.maillage.alliance.convention;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.attachment.Attachment;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.shared.NotFound;
import org.maillage.shared.Saying;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The documents of conventions: what was signed, and what was sent since. */
@Component
class ConventionDocuments {

    private static final int MOST = 40;

    private final JdbcClient database;
    private final Attachments attachments;
    private final Clock clock;

    ConventionDocuments(JdbcClient database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public Taken add(Convention convention, MultipartFile file, PersonId by) {
        if (files(convention).size() >= MOST) {
            return new Taken.Refused(Saying.of("convention.document.too-many", MOST));
        }
        var taken = attachments.take(file);
        if (taken instanceof Taken.Kept(var kept)) {
            database.sql("""
                    insert into alliance.convention_document (file, convention, added_by, added_at)
                    values (:file, :convention, :by, :now)
                    """)
                    .param("file", kept.value())
                    .param("convention", convention.id())
                    .param("by", by.value())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return taken;
    }

    /** In the order in which they came. */
    List<Attachment> of(Convention convention) {
        var files = files(convention);
        var known = attachments.of(files);
        return files.stream().map(known::get).filter(java.util.Objects::nonNull).toList();
    }

    private List<UUID> files(Convention convention) {
        return database.sql("""
                select file
                from alliance.convention_document
                where convention = :convention
                order by added_at, file
                limit :most
                """)
                .param("convention", convention.id())
                .param("most", MOST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** @throws NotFound when the convention has no such document */
    ResponseEntity<Resource> download(Convention convention, FileId file) {
        if (!files(convention).contains(file.value())) {
            throw new NotFound("file", file.value());
        }
        return attachments.download(file.value());
    }

    @Transactional
    public void remove(Convention convention, FileId file) {
        var gone = database.sql("""
                delete from alliance.convention_document where file = :file and convention = :convention
                """)
                .param("file", file.value())
                .param("convention", convention.id())
                .update();
        if (gone > 0) {
            attachments.remove(file);
        }
    }
}
