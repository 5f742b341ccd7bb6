package org.maillage.directory.imports;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.FormatValues;
import org.maillage.directory.KeepsNotes;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Values;
import org.maillage.directory.imports.ImportPages.Sample;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells, by some of its rows, what a file would do. */
@Component
record DescribeSamples(
        Candidates candidates,
        ReadFile readFile,
        ActorImports actorImports,
        FormatValues formatValues,
        OwnFields ownFields,
        ListedNotes listedNotes,
        JdbcClient database) {

    private static final int SAMPLES = 8;
    private static final int NOTE_SHOWN = 120;
    private static final TypeReference<Map<String, String>> OWN = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SAID = Arrays.stream(Field.values())
            .map(it -> it.read("s") + " as " + it.column())
            .collect(Collectors.joining(", "));

    List<Sample> samples(Import it, Reader reader) {
        var samples = new ArrayList<Sample>();
        var own = it.owner() == null ? List.<OwnField>of() : ownFields.of(it.owner());
        database.sql(it.sql("select " + SAID + """
                , s.own
                from {staged} s
                where s.name is not null
                and not exists (select from {matched} m where m.line = s.line)
                order by s.line
                limit :most
                """))
                .param("most", SAMPLES)
                .query((row, number) -> {
                    var values = OrganisationRows.values(row);
                    return new Sample("new", values.get(Field.NAME), "", said(values, own(own, row.getString("own"))));
                })
                .list()
                .forEach(samples::add);
        people(it).forEach(samples::add);
        listedNotes.firstNew(it, SAMPLES).stream().map(DescribeSamples::note).forEach(samples::add);
        if (it.count("changed") > 0) {
            var merging = actorImports.open(it, readFile::merging);
            candidates.firstChanges(it, merging, SAMPLES).forEach(change -> samples.add(changed(change, reader)));
        }
        return samples;
    }

    /** People who would come in, with what is said of them. */
    private List<Sample> people(Import it) {
        return database.sql(it.sql("""
                select p.name, coalesce(p.role, '') as role, coalesce(s.name, '') as organisation, coalesce(p.email, '') as email,
                  coalesce(p.phone, '') as phone, p.seen_on
                from directory.import_person p
                left join {staged} s on s.line = p.line
                where p.import = :import
                and p.fresh is not null
                order by p.line, p.number
                limit :most
                """))
                .param("import", it.id())
                .param("most", SAMPLES)
                .query((row, number) -> {
                    var seen = row.getObject("seen_on", LocalDate.class);
                    return new Sample(
                            "person",
                            row.getString("name"),
                            "",
                            Stream.of(
                                            row.getString("role"),
                                            row.getString("organisation"),
                                            row.getString("email"),
                                            row.getString("phone"),
                                            seen == null ? "" : say("directory.import.sample.seen", day(seen)))
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining(" ; ")));
                })
                .list();
    }

    private static Sample note(KeepsNotes.Said it) {
        var on = it.on();
        var words = say("directory.import.sample.note-words", Typed.opening(it.words(), NOTE_SHOWN));
        return new Sample(
                "note",
                it.who(),
                "",
                on == null ? words : words + " ; " + say("directory.import.sample.seen", day(on)));
    }

    /** All that a row says of its actor: a column that means something else shows before anything is applied. */
    private String said(Values values, List<String> own) {
        return Stream.concat(
                        values.known().entrySet().stream()
                                .filter(it -> it.getKey() != Field.NAME)
                                .map(it -> say(
                                        "directory.import.sample.value",
                                        it.getKey().words(),
                                        words(it.getKey(), it.getValue()))),
                        own.stream())
                .collect(Collectors.joining(" ; "));
    }

    /** What a row says in the fields of the team, in the order of the fields. */
    private static List<String> own(List<OwnField> fields, @Nullable String json) {
        if (json == null) {
            return List.of();
        }
        var said = JSON.readValue(json, OWN);
        return fields.stream()
                .filter(it -> said.containsKey(it.id().toString()))
                .map(it -> say(
                        "directory.import.sample.value",
                        it.name(),
                        Typed.opening(said.getOrDefault(it.id().toString(), ""), 60)))
                .toList();
    }

    // A colleague does not see what whoever sent the file keeps to themselves.
    private Sample changed(Candidates.Change change, Reader reader) {
        var before = change.before().values();
        var after = change.after().values();
        return new Sample(
                "changed",
                reader.sees(change.before(), Part.RECORD) ? change.after().name() : say("directory.import.not-yours"),
                "",
                before.differences(after).stream()
                        .filter(field -> reader.sees(change.before(), field.part()))
                        .map(field -> field.words() + " : " + words(field, before.get(field)) + " → "
                                + words(field, after.get(field)))
                        .limit(4)
                        .reduce((one, other) -> one + " ; " + other)
                        .orElse(say("directory.import.only-noted")));
    }

    private String words(Field field, String value) {
        return value.isEmpty() ? "–" : Typed.opening(formatValues.words(field, value), 60);
    }
}
