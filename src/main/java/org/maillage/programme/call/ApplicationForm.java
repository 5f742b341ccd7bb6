package org.maillage.programme.call;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What a territory types about itself; anything may still be empty while it is a draft. */
record ApplicationForm(
        String territory,
        String structure,
        String structureKind,
        String firstName,
        String secondName,
        String secondEmail,
        String experience,
        String experienceSince,
        String motivations) {

    ApplicationForm(
            @Nullable String territory,
            @Nullable String structure,
            @Nullable String structureKind,
            @Nullable String firstName,
            @Nullable String secondName,
            @Nullable String secondEmail,
            @Nullable String experience,
            @Nullable String experienceSince,
            @Nullable String motivations) {
        this.territory = Typed.words(territory);
        this.structure = Typed.words(structure);
        this.structureKind = Typed.words(structureKind);
        this.firstName = Typed.words(firstName);
        this.secondName = Typed.words(secondName);
        this.secondEmail = Typed.words(secondEmail).toLowerCase(Locale.ROOT);
        this.experience = Typed.words(experience);
        this.experienceSince = Typed.words(experienceSince);
        this.motivations = Typed.words(motivations);
    }

    static ApplicationForm of(Application application) {
        var since = application.experienceSince();
        return new ApplicationForm(
                application.territory(),
                application.structure(),
                application.structureKind(),
                application.firstName(),
                application.secondName(),
                application.secondEmail(),
                application.experience(),
                since == null ? "" : since.toString(),
                application.motivations());
    }

    /** @param year of today */
    Mistakes check(Application application, int year) {
        var since = Typed.number(experienceSince);
        return new Mistakes()
                .words(territory, "territory", 160)
                .atMost(structure, "structure", 160)
                .unless(
                        structureKind.isEmpty()
                                || StructureKind.find(structureKind).isPresent(),
                        "structureKind",
                        "form.choose")
                .atMost(firstName, "firstName", 120)
                .atMost(secondName, "secondName", 120)
                .unless(secondEmail.isEmpty() || Typed.isEmail(secondEmail), "secondEmail", "form.email")
                .unless(!secondEmail.equals(application.email()), "secondEmail", "call.problem.same-person")
                .atMost(experience, "experience", 5000)
                .unless(
                        experienceSince.isEmpty() || (since >= 1950 && since <= year),
                        "experienceSince",
                        "form.number",
                        "1950",
                        String.valueOf(year))
                .atMost(motivations, "motivations", 5000);
    }

    Application fill(Application before, int version) {
        return new Application(
                before.id(),
                before.edition(),
                before.email(),
                territory,
                structure,
                structureKind,
                firstName,
                secondName,
                secondEmail,
                experience,
                experienceSince.isEmpty() ? null : Integer.valueOf(experienceSince),
                motivations,
                before.submittedAt(),
                before.withdrawnAt(),
                before.chosen(),
                before.decision(),
                before.letterSubject(),
                before.letterBody(),
                before.letterSentAt(),
                before.language(),
                version);
    }
}
