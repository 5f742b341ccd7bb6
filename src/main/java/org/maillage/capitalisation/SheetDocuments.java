package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The files that go with sheets, with the rights of their pictures. */
@Component
public class SheetDocuments {

    private static final int MOST = 20;

    private static final String ROWS = """
            select id, file, title, picture, made_by, people, shown, version
            from capitalisation.sheet_document
            """;

    private final JdbcClient database;
    private final Attachments attachments;
    private final Clock clock;

    SheetDocuments(JdbcClient database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Whether people can be told in a picture, and agreed to be shown. */
    public enum People {
        NOBODY,
        AGREED,
        NOT_ASKED
    }

    /**
     * A file of a sheet.
     *
     * @param madeBy who made a picture; empty while nobody has said it
     * @param people null while nobody has said it
     * @param shown whether it goes out with the sheet: a picture does with its rights alone
     */
    public record SheetDocument(
            UUID id,
            UUID file,
            String title,
            boolean picture,
            String madeBy,
            @Nullable People people,
            boolean shown,
            int version) {

        /** Whether nothing keeps it from going out. */
        public boolean mayBeShown() {
            return !picture || rightsOf(madeBy, people);
        }

        /** Whether these are the rights of a picture that may be shown. */
        public static boolean rightsOf(String madeBy, @Nullable People people) {
            return !madeBy.isEmpty() && people != null && people != People.NOT_ASKED;
        }
    }

    /** Those of a sheet, in the order in which they came. */
    public List<SheetDocument> of(SheetId sheet) {
        return database.sql(ROWS + "where sheet = :sheet order by added_at, id limit 50")
                .param("sheet", sheet.value())
                .query(RecordRows.of(SheetDocument.class))
                .list();
    }

    public Optional<SheetDocument> find(SheetId sheet, UUID document) {
        return of(sheet).stream().filter(it -> it.id().equals(document)).findFirst();
    }

    /** Those that go out with what is published of a sheet: what was taken back since is shown no more. */
    public List<PublishedSheet.Document> shown(SheetId sheet, PublishedSheet content) {
        if (content.documents().isEmpty()) {
            return List.of();
        }
        var still = of(sheet).stream()
                .filter(SheetDocument::shown)
                .map(SheetDocument::id)
                .toList();
        return content.documents().stream()
                .filter(it -> still.contains(it.id()))
                .toList();
    }

    public boolean isFull(SheetId sheet) {
        return of(sheet).size() >= MOST;
    }

    /** Adds a file; it does not go out before somebody says so. */
    @Transactional
    public Taken add(SheetId sheet, String title, MultipartFile file, PersonId by) {
        var taken = attachments.take(file);
        if (taken instanceof Taken.Kept(FileId kept)) {
            var type = Objects.requireNonNull(
                            attachments.of(List.of(kept.value())).get(kept.value()))
                    .type();
            database.sql("""
                    insert into capitalisation.sheet_document (id, sheet, file, title, picture, added_by, added_at)
                    values (:id, :sheet, :file, :title, :picture, :by, :now)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("sheet", sheet.value())
                    .param("file", kept.value())
                    .param("title", title)
                    .param("picture", type.startsWith("image/"))
                    .param("by", by.value())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return taken;
    }

    /** Keeps what is said of one; false when somebody else has changed it since. */
    public boolean describe(SheetId sheet, SheetDocument to) {
        return database.sql("""
                update capitalisation.sheet_document
                set title = :title, made_by = :madeBy, people = :people, shown = :shown, version = version + 1
                where id = :id
                and sheet = :sheet
                and version = :version
                """)
                        .param("title", to.title())
                        .param("madeBy", to.madeBy())
                        .param("people", to.people() == null ? null : Typed.key(to.people()))
                        .param("shown", to.shown())
                        .param("id", to.id())
                        .param("sheet", sheet.value())
                        .param("version", to.version())
                        .update()
                > 0;
    }

    /** Takes one out with its file: from what is published too. */
    @Transactional
    public void remove(SheetId sheet, SheetDocument document) {
        var removed = database.sql("delete from capitalisation.sheet_document where id = :id and sheet = :sheet")
                .param("id", document.id())
                .param("sheet", sheet.value())
                .update();
        if (removed > 0) {
            attachments.remove(new FileId(document.file()));
        }
    }

    /** Takes out the files of documents that went with their sheets. */
    @Transactional
    public void removeLeft() {
        database.sql("""
                delete from capitalisation.left_file
                where file in (select file from capitalisation.left_file limit 500)
                returning file
                """).query(UUID.class).list().forEach(it -> attachments.remove(new FileId(it)));
    }
}
