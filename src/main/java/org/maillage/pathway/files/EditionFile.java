package org.maillage.pathway.files;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Life;
import org.maillage.pathway.NoteFields;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.pathway.Status;
import org.maillage.pathway.Template;
import org.maillage.pathway.Template.Format;
import org.maillage.pathway.Template.Step;
import org.maillage.pathway.Template.Theme;

/** An edition as one YAML file, read; {@link EditionFileText} writes it. */
public final class EditionFile {

    static final String KIND = "edition/1";

    private final BiFunction<String, Integer, Optional<Template>> templates;
    private final Map<String, Integer> lines = new HashMap<>();

    private EditionFile(BiFunction<String, Integer, Optional<Template>> templates) {
        this.templates = templates;
    }

    /** Reads an edition against the version of the template that it names. */
    static Reading<PublishedEdition> read(String text, BiFunction<String, Integer, Optional<Template>> templates) {
        var faults = new Faults();
        var file = new EditionFile(templates);
        var content = new YamlText(text).entries(KIND, faults).map(file::edition);
        return new Reading<>(content.orElse(null), faults.list(), file.lines);
    }

    private PublishedEdition edition(Entries file) {
        var said = CommonParts.sources(file);
        var kind = file.choice("kind", Kind.class, null);
        var facts = new EditionFacts(CommonParts.keys(said), kind == Kind.ARCHIVE);
        var from = file.part("template");
        var slug = from.slug("slug");
        var version = from.number("version", 1, 9999);
        from.end();
        lines.put("template", file.line("template"));
        var template = templates.apply(slug, version);
        if (template.isEmpty() && !slug.isEmpty()) {
            file.faultAt("template", "no-template", slug, version);
        }
        var formats =
                keys(template, it -> it.formats().stream().map(Format::key).toList());
        var edition = new PublishedEdition(
                file.slug("slug"),
                kind,
                file.words("title"),
                file.words("summary"),
                file.date("starts"),
                file.date("ends"),
                slug,
                version,
                said,
                moves(file, facts),
                file.list("figures", facts::figure),
                file.list("sponsors", facts::sponsor),
                facts.participants(file),
                sessions(file, template, formats, facts),
                template.isEmpty() ? skipped(file, "bands") : CommonParts.bands(file, formats, facts.sources()),
                file.list("milestones", facts::milestone),
                note(file, facts),
                lessons(file, template, facts),
                file.list("afterwards", facts::chapter),
                file.texts("unknown"),
                Instant.EPOCH);
        facts.inOrder(file, "ends", edition.starts(), edition.ends());
        file.end();
        return edition;
    }

    private static List<String> keys(Optional<Template> template, Function<Template, List<String>> keys) {
        return template.map(keys).orElse(List.of());
    }

    /** What cannot be checked without the template is not read. */
    private static <T> List<T> skipped(Entries file, String key) {
        file.list(key, it -> it);
        return List.of();
    }

    private List<Move> moves(Entries file, EditionFacts facts) {
        var life = new Life[] {Life.NONE};
        return file.list("moves", entry -> {
            var to = entry.choice("to", Status.class, null);
            var on = entry.date("on");
            var move = new Move(
                    to,
                    on,
                    entry.choice("certainty", Certainty.class, Certainty.STATED),
                    entry.optionalWords("note"),
                    entry.references("sources", facts.sources()));
            if (!entry.has("on") && move.certainty() != Certainty.UNKNOWN) {
                entry.fault("move-undated", to.key());
            } else if (entry.has("on") && move.certainty() == Certainty.UNKNOWN) {
                entry.faultAt("on", "move-dated", to.key());
            }
            facts.sourced(entry, move.sources(), move.certainty());
            lines.put("move " + (life[0].moves().size() + 1), entry.line(""));
            life[0] = legal(entry, life[0], move);
            entry.end();
            return move;
        });
    }

    private Life legal(Entries entry, Life life, Move move) {
        switch (life.with(move)) {
            case Life.GoesOn(var longer) -> {
                return longer;
            }
            case Life.NotNext refused ->
                entry.fault("move", refused.to().key(), word(refused.from()), word(refused.next()));
            case Life.GoesBack(var last, var on) -> entry.faultAt("on", "move-back", on, last);
        }
        return life;
    }

    private static String word(@Nullable Status status) {
        return status == null ? "–" : status.key();
    }

    private List<Session> sessions(
            Entries file, Optional<Template> template, List<String> formats, EditionFacts facts) {
        var steps = keys(template, it -> it.steps().stream().map(Step::key).toList());
        var themes = keys(template, it -> it.themes().stream().map(Theme::key).toList());
        if (template.isEmpty()) {
            return skipped(file, "sessions");
        }
        var sessions = file.list("sessions", it -> facts.session(it, steps, formats, themes));
        CommonParts.unique(
                file, "sessions", sessions.stream().map(Session::code).toList());
        return sessions;
    }

    private @Nullable FramingNote note(Entries file, EditionFacts facts) {
        if (!file.has("framing-note")) {
            file.part("framing-note");
            return null;
        }
        var entry = file.part("framing-note");
        lines.put("note", entry.line(""));
        var fields = entry.part("fields");
        var note = new FramingNote(
                entry.number("version", 1, 9999),
                entry.words("status"),
                NoteFields.KEYS.stream().map(it -> facts.field(fields, it)).toList());
        fields.end();
        entry.end();
        return note;
    }

    private List<Lesson> lessons(Entries file, Optional<Template> template, EditionFacts facts) {
        var themes = keys(template, it -> it.themes().stream().map(Theme::key).toList());
        var lessons = file.list("lessons", it -> facts.lesson(it, themes));
        CommonParts.unique(
                file,
                "lessons",
                lessons.stream().map(it -> it.kind().key() + " " + it.number()).toList());
        return lessons;
    }
}
