package org.maillage.capitalisation.library;

import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Settings;
import org.maillage.shared.Typed;
import org.maillage.table.SafeCsv;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes all published sheets as open data, each with its licence, a hundred at a time. */
@Component
record DescribeSheetsOpenly(PublishedSheets published, SheetAuthors authors, LiveEditions live, Settings settings) {

    private static final int SOME = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Takes what is written of some sheets. */
    private interface Taking {
        void take(SheetVersion sheet, String names) throws IOException;
    }

    void csv(OutputStream into) throws IOException {
        try (var csv = new SafeCsv(into)) {
            csv.row(titles());
            forEach((sheet, names) -> csv.row(row(sheet, names)));
        }
    }

    private static List<String> titles() {
        return Stream.concat(
                        Stream.of(
                                        "title",
                                        "address",
                                        "kind",
                                        "territory",
                                        "began",
                                        "ended",
                                        "actors",
                                        "maturity",
                                        "authors")
                                .map(it -> say("library.column." + it)),
                        Stream.concat(
                                Stream.of(SectionKey.values()).map(it -> say(it.words())),
                                Stream.of("others", "licence", "licence-address", "published", "version")
                                        .map(it -> say("library.column." + it))))
                .toList();
    }

    private List<String> row(SheetVersion sheet, String names) {
        var content = sheet.content();
        var maturity = content.maturity();
        var row = new ArrayList<>(List.of(
                content.title(),
                settings.address(sheet.path()),
                say(content.kind().words()),
                content.territoryName(),
                content.began(),
                content.ended(),
                content.actors(),
                maturity == null ? "" : say(maturity.words()),
                names));
        Stream.of(SectionKey.values()).map(content::words).forEach(row::add);
        row.add(String.join(
                "\n\n",
                content.sections().stream()
                        .filter(it -> it.usual().isEmpty())
                        .map(it -> it.title() + "\n" + it.words())
                        .toList()));
        row.addAll(List.of(
                sheet.licence().key(),
                sheet.licence().url(),
                sheet.publishedAt().toInstant().toString(),
                String.valueOf(sheet.number())));
        return row;
    }

    /** One document of linked data, in the words of schema.org. */
    void linked(OutputStream into) throws IOException {
        try (var json = JSON.createGenerator(into)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeStringProperty("@type", "DataFeed");
            json.writeStringProperty("url", settings.address("/experience-sheets"));
            json.writeArrayPropertyStart("dataFeedElement");
            forEach((sheet, names) -> write(json, sheet, names));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void write(JsonGenerator json, SheetVersion sheet, String names) {
        var content = sheet.content();
        json.writeStartObject();
        json.writeStringProperty("@type", "Article");
        json.writeStringProperty("@id", settings.address(sheet.path()));
        json.writeStringProperty("name", content.title());
        json.writeStringProperty("abstract", content.words(SectionKey.PITCH));
        json.writeStringProperty("inLanguage", "fr");
        json.writeStringProperty("genre", Typed.key(content.kind()));
        json.writeStringProperty("license", sheet.licence().url());
        json.writeStringProperty(
                "datePublished", sheet.publishedAt().toInstant().toString());
        json.writeStringProperty("version", String.valueOf(sheet.number()));
        if (!content.territoryName().isEmpty()) {
            json.writeStringProperty("spatialCoverage", content.territoryName());
        }
        if (!content.began().isEmpty()) {
            json.writeStringProperty(
                    "temporalCoverage", content.began() + "/" + (content.ended().isEmpty() ? ".." : content.ended()));
        }
        json.writeStringProperty("author", names);
        json.writeArrayPropertyStart("hasPart");
        content.sections().forEach(it -> {
            json.writeStartObject();
            json.writeStringProperty("@type", "WebPageElement");
            json.writeStringProperty("identifier", it.key());
            json.writeStringProperty(
                    "name",
                    it.title().isEmpty()
                            ? it.usual().map(key -> say(key.words())).orElse("")
                            : it.title());
            json.writeStringProperty("text", it.words());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void forEach(Taking taking) throws IOException {
        @Nullable PageEnd after = null;
        List<SheetVersion> some;
        do {
            some = published.latest(after, SOME);
            var examples = live.examplesAmong(some.stream()
                    .map(it -> it.content().edition())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
            var names = authors.of(some);
            for (var it : some) {
                // What is made up is no data.
                var edition = it.content().edition();
                if (edition == null || !examples.contains(edition)) {
                    taking.take(it, names.getOrDefault(it.sheet(), ""));
                }
                after = new PageEnd(it.publishedAt(), it.sheet().value());
            }
        } while (some.size() == SOME);
    }
}
