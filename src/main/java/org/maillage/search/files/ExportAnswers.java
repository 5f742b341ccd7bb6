package org.maillage.search.files;

import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Organisation;
import org.maillage.directory.Origin;
import org.maillage.directory.Origins;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.search.Ask;
import org.maillage.search.Askers;
import org.maillage.search.ExportFormat;
import org.maillage.search.Question;
import org.maillage.shared.Settings;
import org.maillage.table.SafeCsv;
import org.maillage.table.SafeWorkbook;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the answers to a question into a file, a thousand at a time: the actors among them, in the order of the question,
 * and of each what the reader may see.
 */
@Component
public record ExportAnswers(
        Ask ask,
        Askers askers,
        KnownActors actors,
        Origins origins,
        OwnFields ownFields,
        FormatValues formatValues,
        DescribeOpenly describeOpenly,
        Settings settings,
        Clock clock) {

    /** No file holds more actors; whoever wants all of them narrows the question. */
    static final int MOST = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Field> COLUMNS = List.of(Field.values());

    /** Actors that go into a file, handed over some at a time, in their order. */
    interface Chosen {
        void forEach(Consumer<List<Actor>> taking);
    }

    public void export(Question question, Reader reader, ExportFormat format, OutputStream into) throws IOException {
        write(taking -> forEachActor(question, reader, taking), reader, format, into);
    }

    /** Writes actors into a file, and of each what the reader may see. */
    void write(Chosen chosen, Reader reader, ExportFormat format, OutputStream into) throws IOException {
        switch (format) {
            case CSV -> csv(chosen, reader, into);
            case XLSX -> xlsx(chosen, reader, into);
            case GEOJSON -> geoJson(chosen, reader, into);
            case JSONLD -> linked(chosen, reader, into);
            case MURMURATIONS -> murmurations(chosen, reader, into);
        }
    }

    private void csv(Chosen chosen, Reader reader, OutputStream into) throws IOException {
        var own = own(reader);
        try (var csv = new SafeCsv(into)) {
            csv.row(header(own));
            forEach(chosen, reader, own, csv::row);
        }
    }

    private void xlsx(Chosen chosen, Reader reader, OutputStream into) throws IOException {
        var own = own(reader);
        try (var book = new SafeWorkbook(into, say("web.nav.directory"), header(own))) {
            forEach(chosen, reader, own, book::row);
        }
    }

    /** The fields of the reader's own teams, in the order of the columns. */
    private List<OwnField> own(Reader reader) {
        return reader.teams().stream()
                .sorted()
                .flatMap(team -> ownFields.of(team).stream())
                .filter(field -> !field.retired())
                .toList();
    }

    private static List<String> header(List<OwnField> own) {
        var header = new ArrayList<String>();
        COLUMNS.forEach(it -> header.add(it.words()));
        header.add(say("search.export.commune"));
        header.add(say("search.export.source"));
        header.add(say("search.export.page"));
        own.forEach(it -> header.add(it.name()));
        return header;
    }

    private void forEach(Chosen chosen, Reader reader, List<OwnField> own, Consumer<List<String>> taking) {
        chosen.forEach(some -> {
            var from = origins.of(some.stream()
                    .map(it -> it.organisation().provenance().origin())
                    .collect(Collectors.toSet()));
            var values = ownFields.values(
                    some.stream().map(it -> it.organisation().id()).toList(),
                    own.stream().map(OwnField::id).toList());
            some.forEach(it -> {
                var row = row(it, reader, from);
                row.addAll(own(it.organisation(), reader, own, values));
                taking.accept(row);
            });
        });
    }

    private static List<String> own(
            Organisation it, Reader reader, List<OwnField> own, Map<UUID, Map<UUID, String>> values) {
        var sees = reader.sees(it, Part.OWN);
        var known = values.getOrDefault(it.id(), Map.of());
        return own.stream()
                .map(field -> sees && field.territory().equals(it.owner()) ? known.getOrDefault(field.id(), "") : "")
                .toList();
    }

    private List<String> row(Actor actor, Reader reader, Map<Integer, Origin> from) {
        var it = actor.organisation();
        var row = new ArrayList<String>();
        for (var field : COLUMNS) {
            var value = it.values().get(field);
            row.add(value.isEmpty() || !reader.sees(it, field.part()) ? "" : plain(field, value));
        }
        if (!it.nominative()) {
            row.set(0, it.name());
        }
        var commune = it.values().get(Field.COMMUNE);
        row.add(commune.isEmpty() ? "" : formatValues.words(Field.COMMUNE, commune));
        var origin = from.get(it.provenance().origin());
        row.add(
                origin == null
                        ? ""
                        : origin.licence().isEmpty() ? origin.title() : origin.title() + ", " + origin.licence());
        row.add(settings.address(it.path()));
        return row;
    }

    // Numbers and codes stay as programs read them, words of vocabularies as people do.
    private String plain(Field field, String value) {
        return switch (field.shape()) {
            case KEY, KEYS, MARK -> formatValues.words(field, value);
            default -> value;
        };
    }

    private void geoJson(Chosen chosen, Reader reader, OutputStream into) {
        try (var json = JSON.createGenerator(into)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeName("features");
            json.writeStartArray();
            each(chosen, json, it -> describeOpenly.feature(it, reader));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void linked(Chosen chosen, Reader reader, OutputStream into) {
        try (var json = JSON.createGenerator(into)) {
            json.writeStartObject();
            json.writeName("@context");
            json.writePOJO(DescribeOpenly.CONTEXT);
            json.writeName("@graph");
            json.writeStartArray();
            each(chosen, json, it -> describeOpenly.linked(it, reader));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void murmurations(Chosen chosen, Reader reader, OutputStream into) {
        try (var json = JSON.createGenerator(into)) {
            json.writeStartArray();
            each(chosen, json, it -> describeOpenly.murmuration(it, reader));
            json.writeEndArray();
        }
    }

    private void each(Chosen chosen, JsonGenerator json, Function<Actor, Map<String, Object>> describe) {
        chosen.forEach(some -> some.forEach(it -> json.writePOJO(describe.apply(it))));
    }

    /** The actors among the answers, in their order; those that have changed since and may no more be seen are left out. */
    void forEachActor(Question question, Reader reader, Consumer<List<Actor>> taking) {
        ask.forEachId(
                question,
                askers.of(reader.person()),
                MOST,
                ids -> taking.accept(seen(
                        ids.stream()
                                .flatMap(it -> KnownActors.ofEntry(it).stream())
                                .toList(),
                        reader)));
    }

    /** Those of these that the reader sees, in their order. */
    List<Actor> seen(List<UUID> wanted, Reader reader) {
        var known = new HashMap<UUID, Actor>();
        actors.of(wanted).forEach(it -> known.put(it.organisation().id(), it));
        return wanted.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(it -> reader.sees(it.organisation(), Part.RECORD))
                .toList();
    }

    /** The name of the file, with the day. */
    String fileName(ExportFormat format) {
        var ending = format == ExportFormat.MURMURATIONS ? "murmurations.json" : format.ending();
        return "annuaire-" + org.maillage.shared.Words.today(clock) + "." + ending;
    }
}
