package org.maillage.evaluation.fragility;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Folded;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of a diagnosis: all of it before anybody is asked, and less once somebody is. */
record DiagnosisForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team");
    static final FormField<String> TITLE = FormField.line("title", 200).must();
    static final FormField<String> PERIMETER = FormField.choices("perimeter").must();
    static final FormField<String> AROUND = FormField.choices("around");
    static final FormField<String> UNION = FormField.line("union", 120);
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> LOOKED = FormField.text("looked", 2600);
    static final FormField<String> GROUPS = FormField.text("groups", 600).must();
    static final FormField<Integer> MINIMUM = FormField.number(
                    "minimum", Diagnosis.LOWEST_MINIMUM, Diagnosis.MOST_PEOPLE, "fragility.diagnosis.minimum.wrong")
            .must();
    static final FormField<String> UNHEARD = FormField.text("unheard", 2000);

    private static final int LONGEST_GROUP = 60;

    private static final Fields NEW = Fields.of(
            "fragility.diagnosis", TITLE, PERIMETER, AROUND, UNION, ON, LOOKED, GROUPS, MINIMUM, UNHEARD, TEAM);
    private static final Fields PREPARED = Fields.of("fragility.diagnosis", TITLE, ON, GROUPS, MINIMUM, UNHEARD);
    private static final Fields ASKED = Fields.of("fragility.diagnosis", TITLE, ON, UNHEARD);

    static DiagnosisForm blank(UUID team, String title, String groups, LocalDate today) {
        return new DiagnosisForm(NEW.empty()
                .with(TEAM, team)
                .with(TITLE, title)
                .with(PERIMETER, team.toString())
                .with(ON, today)
                .with(GROUPS, groups)
                .with(MINIMUM, Diagnosis.LOWEST_MINIMUM));
    }

    static DiagnosisForm sent(MultiValueMap<String, String> sent) {
        return new DiagnosisForm(NEW.sent(sent));
    }

    static DiagnosisForm of(Diagnosis it) {
        return new DiagnosisForm(fields(it)
                .empty()
                .with(TITLE, it.title())
                .with(ON, it.on())
                .with(GROUPS, String.join("\n", it.groups()))
                .with(MINIMUM, it.minimum())
                .with(UNHEARD, it.unheard()));
    }

    static DiagnosisForm sent(MultiValueMap<String, String> sent, Diagnosis it) {
        return new DiagnosisForm(fields(it).sent(sent));
    }

    private static Fields fields(Diagnosis it) {
        return it.isPrepared() ? PREPARED : ASKED;
    }

    DiagnosisForm offer(List<Choice> teams, List<Choice> perimeters, List<Choice> around) {
        filled.offer(TEAM, teams).offer(PERIMETER, perimeters).offer(AROUND, around);
        return this;
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        var looked = lines(LOOKED);
        mistakes.unless(looked.size() <= Fragilities.MOST, LOOKED.name(), "fragility.full", Fragilities.MOST)
                .unless(
                        looked.stream().allMatch(it -> it.length() <= Fragility.LONGEST),
                        LOOKED.name(),
                        "fragility.diagnosis.looked.long",
                        Fragility.LONGEST);
        if (filled.has(GROUPS)) {
            checkGroups(mistakes);
        }
        return mistakes;
    }

    private void checkGroups(Mistakes mistakes) {
        var groups = lines(GROUPS);
        mistakes.unless(
                        groups.size() <= Diagnosis.MOST_GROUPS,
                        GROUPS.name(),
                        "fragility.diagnosis.groups.many",
                        Diagnosis.MOST_GROUPS)
                .unless(
                        groups.stream().map(Folded::of).distinct().count() == groups.size(),
                        GROUPS.name(),
                        "fragility.diagnosis.groups.twice")
                .unless(
                        groups.stream().allMatch(it -> it.length() <= LONGEST_GROUP),
                        GROUPS.name(),
                        "fragility.diagnosis.groups.long",
                        LONGEST_GROUP);
    }

    /** The lines of a field, without empty ones. */
    List<String> lines(FormField<String> field) {
        return lines(filled.typed(field));
    }

    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** The diagnosis of a sound form. */
    Diagnosis begin(DiagnosisId id, UUID team, UUID perimeter, OffsetDateTime now) {
        return new Diagnosis(
                id,
                team,
                perimeter,
                filled.typed(TITLE),
                filled.must(ON),
                filled.must(MINIMUM),
                filled.typed(UNHEARD),
                null,
                null,
                lines(GROUPS),
                now,
                0,
                false);
    }

    /** A diagnosis with what was changed of it. */
    Diagnosis change(Diagnosis it, int version) {
        return new Diagnosis(
                it.id(),
                it.team(),
                it.perimeter(),
                filled.typed(TITLE),
                filled.must(ON),
                it.isPrepared() ? filled.must(MINIMUM) : it.minimum(),
                filled.typed(UNHEARD),
                it.openedOn(),
                it.closedOn(),
                it.isPrepared() ? lines(GROUPS) : it.groups(),
                it.changedAt(),
                version,
                it.example());
    }
}
