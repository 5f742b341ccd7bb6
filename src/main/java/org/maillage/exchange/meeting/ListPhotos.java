package org.maillage.exchange.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.shared.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Photos of the list that was signed at a meeting: names and signatures, for its team alone, and no longer than the list. */
@Component
class ListPhotos {

    /** Of one meeting. */
    static final int MOST = 6;

    private final JdbcClient database;
    private final Attachments attachments;
    private final Clock clock;

    ListPhotos(JdbcClient database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Those of a meeting, the first first. */
    List<UUID> of(Meeting meeting) {
        return database.sql("""
                select file from exchange.list_photo where meeting = :meeting order by added_at, file limit :most
                """)
                .param("meeting", meeting.id())
                .param("most", MOST)
                .query((row, number) -> row.getObject("file", UUID.class))
                .list();
    }

    @Transactional
    public Taken add(Meeting meeting, MultipartFile file, SignedIn me) {
        if (of(hold(meeting)).size() >= MOST) {
            return new Taken.Refused(Saying.of("meeting.photo.too-many", MOST));
        }
        var taken = attachments.take(file);
        if (!(taken instanceof Taken.Kept(FileId kept))) {
            // What else is taken elsewhere would be no help here.
            return taken instanceof Taken.Refused(Saying why) && why.key().equals("attachment.not-taken")
                    ? new Taken.Refused(Saying.of("meeting.photo.no-picture"))
                    : taken;
        }
        var known = attachments.of(List.of(kept.value())).get(kept.value());
        if (known == null || !known.type().startsWith("image/")) {
            attachments.remove(kept);
            return new Taken.Refused(Saying.of("meeting.photo.no-picture"));
        }
        database.sql("""
                insert into exchange.list_photo (meeting, file, added_by, added_at) values (:meeting, :file, :me, :now)
                """)
                .param("meeting", meeting.id())
                .param("file", kept.value())
                .param("me", me.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return taken;
    }

    // Two who send the last one at once are counted one after the other.
    private Meeting hold(Meeting meeting) {
        database.sql("select id from exchange.meeting where id = :id for update")
                .param("id", meeting.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
        return meeting;
    }

    @Transactional
    public void remove(Meeting meeting, FileId file) {
        if (database.sql("delete from exchange.list_photo where meeting = :meeting and file = :file")
                        .param("meeting", meeting.id())
                        .param("file", file.value())
                        .update()
                > 0) {
            attachments.remove(file);
        }
    }

    /** Takes out those of meetings that began before a moment. */
    @Transactional
    public void forget(OffsetDateTime before) {
        database.sql("""
                delete from exchange.list_photo
                where meeting in (select id from exchange.meeting where starts_at < :before)
                returning file
                """)
                .param("before", before)
                .query((row, number) -> row.getObject("file", UUID.class))
                .list()
                .forEach(it -> attachments.remove(new FileId(it)));
    }
}
