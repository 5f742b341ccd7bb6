package org.maillage.evaluation.fit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.Stage;
import org.maillage.alliance.Underway;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of an evaluation that it is asked for. */
record FitForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team").must();
    static final FormField<UUID> UNDERWAY = FormField.id("underway");
    static final FormField<String> TITLE = FormField.line("title", 200);
    static final FormField<Evaluated> KIND =
            FormField.one("kind", Evaluated.class).drawnAs(Kind.RADIO).must();
    static final FormField<Stage> STAGE =
            FormField.one("stage", Stage.class).drawnAs(Kind.RADIO).must();
    static final FormField<Requester> ASKER =
            FormField.one("asker", Requester.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> WHOM = FormField.line("whom", 200);
    static final FormField<String> WORDS = FormField.text("words", 4000);
    static final FormField<AskedFor> ASKED =
            FormField.one("asked", AskedFor.class).drawnAs(Kind.CHOICES);
    static final FormField<LocalDate> BEGUN = FormField.day("begun");
    static final FormField<LocalDate> DUE = FormField.day("due");

    private static final Fields FORM =
            Fields.of("fit", UNDERWAY, TITLE, KIND, STAGE, ASKER, WHOM, WORDS, ASKED, BEGUN, DUE, TEAM);

    FitForm {
        filled.offerEach(KIND, List.of(Evaluated.values()))
                .offerEach(STAGE, List.of(Stage.values()))
                .offerEach(ASKER, List.of(Requester.values()))
                .offerEach(ASKED, List.of(AskedFor.values()));
    }

    static FitForm blank(UUID team) {
        return new FitForm(FORM.empty().with(TEAM, team).with(KIND, Evaluated.PROJECT));
    }

    static FitForm of(AskedEvaluation it) {
        return new FitForm(FORM.empty()
                .with(UNDERWAY, it.underway())
                .with(TITLE, it.title())
                .with(KIND, it.kind())
                .with(STAGE, it.stage())
                .with(ASKER, it.asker())
                .with(WHOM, it.whom())
                .with(WORDS, it.words())
                .withAll(ASKED, it.asked())
                .with(BEGUN, it.begunOn())
                .with(DUE, it.dueOn())
                .with(TEAM, it.team()));
    }

    static FitForm sent(MultiValueMap<String, String> sent) {
        return new FitForm(FORM.sent(sent));
    }

    /** It about something that the team has underway, with its name, and its stage where it has one. */
    FitForm about(Underway it) {
        filled.with(UNDERWAY, it.id()).with(TITLE, it.title()).with(KIND, kind(it));
        if (it.stage() != null) {
            filled.with(STAGE, it.stage());
        }
        return this;
    }

    static Evaluated kind(Underway it) {
        return switch (it.kind()) {
            case ALLIANCE -> Evaluated.ALLIANCE;
            case PARTNERSHIP -> Evaluated.PARTNERSHIP;
            case PROJECT -> Evaluated.PROJECT;
        };
    }

    FitForm offer(List<Choice> underway, List<Choice> teams) {
        filled.offer(UNDERWAY, underway).offer(TEAM, teams);
        return this;
    }

    /**
     * @param underway what the chosen team has underway
     * @param kept what was chosen before, of which nobody may tell any more; null for nothing
     */
    Mistakes check(List<Underway> underway, @Nullable UUID kept) {
        var mistakes = filled.check().mistakes();
        var begun = filled.get(BEGUN);
        var due = filled.get(DUE);
        var of = filled.get(UNDERWAY);
        return mistakes.unless(
                        of == null || of.equals(kept) || chosen(underway).isPresent(),
                        UNDERWAY.name(),
                        "fit.underway.other")
                .unless(chosen(underway).isPresent() || !filled.isBlank(TITLE), TITLE.name(), "fit.title.missing")
                .unless(begun == null || due == null || !due.isBefore(begun), DUE.name(), "fit.due.before");
    }

    private Optional<Underway> chosen(List<Underway> underway) {
        var id = filled.get(UNDERWAY);
        return underway.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What a sound form asks for; what is chosen of what is underway says its own name and kind. */
    AskedEvaluation asked(FitId id, UUID team, PersonId me, LocalDate today, int version, List<Underway> underway) {
        var chosen = chosen(underway);
        return new AskedEvaluation(
                id,
                team,
                chosen.map(FitForm::kind).orElseGet(() -> filled.must(KIND)),
                chosen.map(Underway::id).orElse(kept()),
                chosen.map(it -> Typed.cut(it.title(), TITLE.longest())).orElseGet(() -> filled.typed(TITLE)),
                filled.must(STAGE),
                filled.must(ASKER),
                filled.typed(WHOM),
                filled.typed(WORDS),
                ticked(),
                filled.get(BEGUN),
                filled.get(DUE),
                me.value(),
                me.value(),
                today,
                version,
                false);
    }

    // What the team had underway and nobody tells of any more is still what was evaluated.
    private @Nullable UUID kept() {
        return filled.get(UNDERWAY);
    }

    private Set<AskedFor> ticked() {
        var ticked = EnumSet.noneOf(AskedFor.class);
        ticked.addAll(filled.values(ASKED));
        return ticked;
    }
}
