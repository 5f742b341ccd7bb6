package org.maillage.pathway;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.pathway.files.EditionFileTest;
import org.maillage.pathway.files.TemplateFile;
import org.maillage.pathway.files.TemplateFileTest;
import org.maillage.shared.Text;
import org.maillage.support.CannedRows;
import tools.jackson.databind.json.JsonMapper;

/** The edition of 2018 and its template, read from their files. */
public final class SampleEditions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleEditions() {}

    public static Template template() {
        return TemplateFile.read(TemplateFileTest.ARCHIVED).sound().orElseThrow();
    }

    /** The template as cells of a row. */
    public static Object[] templateRow(UUID id) {
        return new Object[] {
            "id",
            id,
            "content",
            JSON.writeValueAsString(template()),
            "added_at",
            OffsetDateTime.parse("2026-11-01T10:00Z")
        };
    }

    /** The templates that a database answers. */
    public static Templates templates(CannedRows rows) {
        return new Templates(rows.client(), JSON, Clock.systemUTC());
    }

    /** The editions that a database answers. */
    public static Editions editions(CannedRows rows) {
        return new Editions(rows.client(), JSON, Clock.systemUTC(), event -> {}, List.of());
    }

    /** The edition of 2018 with another title and summary. */
    public static PublishedEdition archivedAs(Text title, Text summary) {
        var it = archive();
        return it.named(title, summary, Objects.requireNonNull(it.starts()), Objects.requireNonNull(it.ends()));
    }

    static PublishedEdition archive() {
        return EditionFileTest.read(EditionFileTest.ARCHIVED).sound().orElseThrow();
    }
}
