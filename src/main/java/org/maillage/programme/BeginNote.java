package org.maillage.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.PublishedEdition.Band;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.pathway.Template;
import org.maillage.pathway.Template.Format;
import org.maillage.pathway.Template.Step;
import org.maillage.pathway.Template.Theme;
import org.maillage.pathway.Templates;
import org.maillage.shared.Saying;
import org.maillage.shared.Text;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** What a framing note begins with: what the edition and its template know, and nothing else. */
@Component
record BeginNote(Templates templates, Programmes programmes) {

    NoteDraft of(LiveEdition edition) {
        return NoteDraft.begun(
                fields(edition, templates.find(edition.template()).orElseThrow().template()));
    }

    private List<NoteField> fields(LiveEdition edition, Template template) {
        var fields = new ArrayList<NoteField>();
        fields.add(field(
                "places-and-pairs",
                Text.of(Saying.of("programme.note.places", edition.placesMin(), edition.placesMax()))));
        fields.add(field("calendar", calendar(edition, template)));
        add(fields, "formats", used(template).map(it -> it.title().fr() + "\u00a0: " + lower(it.description())));
        add(fields, "themes", template.themes().stream().map(Theme::title).map(Text::fr));
        add(fields, "participants-commitments", fr(template.commitments().participants()));
        add(fields, "organisers-commitments", fr(template.commitments().organisers()));
        add(fields, "expected-outputs", fr(template.outputs()));
        var organiser = programmes.get(edition.programmeSlug()).organiser();
        if (!organiser.isEmpty()) {
            fields.add(field("governance", Text.of(Saying.of("programme.note.organiser", organiser))));
        }
        return fields;
    }

    private static String lower(Text description) {
        return description.fr().substring(0, 1).toLowerCase(Locale.FRENCH)
                + description.fr().substring(1);
    }

    /** The formats in which its steps and its bands are held, in the order of the template. */
    private static Stream<Format> used(Template template) {
        var used = Stream.concat(
                        template.steps().stream()
                                .flatMap(it -> Stream.of(it.format(), it.appliedFormat()))
                                .filter(Objects::nonNull),
                        template.bands().stream().map(Band::format))
                .collect(Collectors.toSet());
        return template.formats().stream().filter(it -> used.contains(it.key()));
    }

    private static Text calendar(LiveEdition edition, Template template) {
        var months = template.steps().stream()
                .filter(it -> it.month() != null)
                .map(BeginNote::month)
                .collect(Collectors.joining("\n"));
        var period = Text.of(Saying.of(
                        "programme.note.period",
                        Words.dayIn(Locale.FRENCH, edition.startsOn()),
                        Words.dayIn(Locale.FRENCH, edition.endsOn())))
                .fr();
        return Text.french(months.isEmpty() ? period : period + "\n" + months);
    }

    private static String month(Step step) {
        return Text.of(Saying.of(
                        "programme.note.step",
                        String.valueOf(step.month()),
                        step.code(),
                        step.title().fr()))
                .fr();
    }

    private static Stream<String> fr(List<Text> texts) {
        return texts.stream().map(Text::fr);
    }

    private static void add(List<NoteField> fields, String key, Stream<String> lines) {
        var words = lines.map(it -> "– " + it).collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            fields.add(field(key, Text.french(words)));
        }
    }

    private static NoteField field(String key, Text words) {
        return new NoteField(key, words, List.of(), Certainty.STATED);
    }
}
