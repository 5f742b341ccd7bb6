package org.maillage.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps files and hands them out again. Who may read a file is for the module to say that it belongs to. A file is of
 * what its bytes are, not of what its name or its sender claims.
 */
@Component
public class Attachments {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    /** What is taken, by the type that the bytes show, with the endings that its name may have. */
    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("application/pdf", List.of("pdf")),
            Map.entry("application/vnd.oasis.opendocument.text", List.of("odt")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", List.of("ods")),
            Map.entry("application/vnd.oasis.opendocument.presentation", List.of("odp")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx")),
            Map.entry("image/png", List.of("png")),
            Map.entry("image/jpeg", List.of("jpg", "jpeg")),
            Map.entry("text/plain", List.of("txt")),
            Map.entry("text/csv", List.of("csv")));

    private final Tika tika = new Tika();
    private final JdbcClient database;
    private final Clock clock;

    Attachments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a file, in the transaction that says whose it is. */
    @Transactional
    public Taken take(MultipartFile file) {
        var name = name(file);
        if (name.isEmpty() || file.isEmpty()) {
            return new Taken.Refused(Saying.of("attachment.empty"));
        }
        if (file.getSize() > MOST_BYTES) {
            return new Taken.Refused(Saying.of("attachment.too-large", name, MOST_BYTES / 1024 / 1024));
        }
        var sent = bytes(file);
        var type = tika.detect(sent, name);
        if (!KINDS.getOrDefault(type, List.of()).contains(Attachment.ending(name))) {
            return new Taken.Refused(Saying.of("attachment.not-taken", name));
        }
        return PictureAlone.of(type, sent)
                .map(it -> keep(name, type, it))
                .orElseGet(() -> new Taken.Refused(Saying.of("attachment.broken-picture", name)));
    }

    private Taken keep(String name, String type, byte[] bytes) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into attachment.file (id, name, type, bytes, added_at)
                values (:id, :name, :type, :bytes, :now)
                """)
                .param("id", id)
                .param("name", name)
                .param("type", type)
                .param("bytes", bytes)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return new Taken.Kept(new FileId(id));
    }

    /** The name alone: some browsers send the folders with it, and some people send more than a name. */
    private static String name(MultipartFile file) {
        var whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?\\u202a-\\u202e\\u2066-\\u2069]", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of these files that are kept. */
    public Map<UUID, Attachment> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, name, type, size from attachment.file where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(RecordRows.of(Attachment.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
    }

    public void remove(FileId file) {
        database.sql("delete from attachment.file where id = :id")
                .param("id", file.value())
                .update();
    }

    /** The answer that hands a file out, bit by bit: saved by the browser, never shown inside our pages. */
    public ResponseEntity<Resource> download(UUID id) {
        var file = of(List.of(id)).get(id);
        if (file == null) {
            throw new NotFound("file", id);
        }
        var named = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new StoredFile(database, file));
    }
}
