package org.maillage.evaluation.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Underway;
import org.maillage.evaluation.model.SocioEconomicModel.About;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of a model: what lives on it, and what it supposes. */
record ModelForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team");
    static final FormField<String> ABOUT =
            FormField.choice("about").drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> TITLE = FormField.line("name", 200);
    static final FormField<String> WORDS = FormField.text("supposes", 2000);

    private static final Fields FORM = Fields.of("model", ABOUT, TITLE, WORDS, TEAM);

    /** What lives on a model, as a key of the form. */
    record Subject(About about, @Nullable UUID of) {

        static Subject of(Underway underway) {
            return new Subject(About.valueOf(underway.kind().name()), underway.id());
        }

        String key() {
            return of == null ? Typed.key(about) : Typed.key(about) + ":" + of;
        }

        static Subject read(String key) {
            var parts = key.split(":", 2);
            return new Subject(
                    Typed.one(About.class, parts[0]).orElseThrow(),
                    parts.length == 2 ? UUID.fromString(parts[1]) : null);
        }
    }

    static ModelForm blank(UUID team) {
        return new ModelForm(FORM.empty().with(TEAM, team).with(ABOUT, Typed.key(About.ANIMATION)));
    }

    static ModelForm of(SocioEconomicModel model) {
        return new ModelForm(FORM.empty()
                .with(TEAM, model.team())
                .with(ABOUT, new Subject(model.about(), model.of()).key())
                .with(TITLE, model.title())
                .with(WORDS, model.words()));
    }

    static ModelForm sent(MultiValueMap<String, String> sent) {
        return new ModelForm(FORM.sent(sent));
    }

    /** It for a model that is there, whose team stays. */
    ModelForm fill(SocioEconomicModel model) {
        filled.with(TEAM, model.team());
        return this;
    }

    ModelForm offer(List<Choice> subjects, List<Choice> teams) {
        filled.offer(ABOUT, subjects).offer(TEAM, teams);
        return this;
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        return mistakes.unless(
                !filled.typed(ABOUT).equals(Typed.key(About.OTHER))
                        || !filled.typed(TITLE).isEmpty(),
                TITLE.name(),
                "model.name.missing");
    }

    Subject subject() {
        return Subject.read(filled.must(ABOUT));
    }

    /**
     * The model of a sound form.
     *
     * @param title what is called so where nobody has typed a title
     */
    SocioEconomicModel model(ModelId id, UUID team, String title, UUID by, OffsetDateTime now) {
        var subject = subject();
        return new SocioEconomicModel(
                id,
                team,
                title(title),
                subject.about(),
                subject.of(),
                filled.typed(WORDS),
                id.value(),
                by,
                by,
                now,
                0,
                false);
    }

    /** A model as it is with what was changed. */
    SocioEconomicModel change(SocioEconomicModel model, String title, int version) {
        var subject = subject();
        return new SocioEconomicModel(
                model.id(),
                model.team(),
                title(title),
                subject.about(),
                subject.of(),
                filled.typed(WORDS),
                model.family(),
                model.author(),
                model.changedBy(),
                model.changedAt(),
                version,
                model.example());
    }

    private String title(String otherwise) {
        var typed = filled.typed(TITLE);
        return Typed.cut(typed.isEmpty() ? otherwise : typed, 200);
    }
}
