package org.maillage.alliance.partnership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.shared.Folded;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team says of a partnership: between whom, of which type in which forms, from when until when. */
record PartnershipForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<String> ONE =
            FormField.line("one", 160).drawnAs(Kind.ACTOR).must();
    static final FormField<String> OTHER =
            FormField.line("other", 160).drawnAs(Kind.ACTOR).must();
    static final FormField<PartnershipType> TYPE =
            FormField.one("type", PartnershipType.class).drawnAs(Kind.RADIO).must();
    static final FormField<SubForm> FORMS =
            FormField.one("forms", SubForm.class).drawnAs(Kind.CHOICES);
    static final FormField<String> WORDS = FormField.text("words", 4000);
    static final FormField<UUID> ALLIANCE = FormField.id("alliance");
    static final FormField<LocalDate> SIGNED = FormField.day("signed");
    static final FormField<LocalDate> STARTS = FormField.day("starts");
    static final FormField<LocalDate> ENDS = FormField.day("ends");
    static final FormField<LocalDate> EVALUATED = FormField.day("evaluated");
    static final FormField<String> EVALUATION = FormField.line("evaluation", 500);
    static final FormField<UUID> TEAM = FormField.id("team").must();

    private static final Fields BEGIN =
            Fields.of("partnership", NAME, ONE, OTHER, TYPE, FORMS, WORDS, ALLIANCE, SIGNED, STARTS, ENDS, TEAM);
    private static final Fields CHANGE =
            Fields.of("partnership", NAME, TYPE, FORMS, WORDS, ALLIANCE, SIGNED, STARTS, ENDS, EVALUATED, EVALUATION);

    PartnershipForm {
        filled.offerEach(TYPE, List.of(PartnershipType.values())).offerEach(FORMS, List.of(SubForm.values()));
    }

    static PartnershipForm blank() {
        return new PartnershipForm(BEGIN.empty());
    }

    static PartnershipForm sent(MultiValueMap<String, String> sent) {
        return new PartnershipForm(BEGIN.sent(sent));
    }

    static PartnershipForm of(Partnership it) {
        var alliance = it.alliance();
        return new PartnershipForm(CHANGE.empty()
                .with(NAME, it.name())
                .with(TYPE, it.type())
                .withAll(FORMS, it.forms())
                .with(WORDS, it.words())
                .with(ALLIANCE, alliance == null ? null : alliance.value())
                .with(SIGNED, it.signedOn())
                .with(STARTS, it.startsOn())
                .with(ENDS, it.endsOn())
                .with(EVALUATED, it.evaluatedOn())
                .with(EVALUATION, it.evaluation()));
    }

    static PartnershipForm change(MultiValueMap<String, String> sent) {
        return new PartnershipForm(CHANGE.sent(sent));
    }

    PartnershipForm offer(List<Choice> alliances, List<Choice> teams) {
        filled.offer(ALLIANCE, alliances).offer(TEAM, teams);
        return this;
    }

    Mistakes check() {
        var type = filled.check().get(TYPE);
        var starts = filled.get(STARTS);
        var ends = filled.get(ENDS);
        return filled.mistakes()
                .unless(
                        type == null || filled.values(FORMS).stream().allMatch(it -> it.type() == type),
                        FORMS.name(),
                        "partnership.forms.other-type")
                .unless(starts == null || ends == null || !ends.isBefore(starts), ENDS.name(), "partnership.ends.early")
                .unless(
                        filled.isBlank(ONE) || !Folded.of(filled.typed(ONE)).equals(Folded.of(filled.typed(OTHER))),
                        OTHER.name(),
                        "partnership.other.same");
    }

    /** The partnership of a sound form, in its first phase. */
    Partnership begin(PartnershipId id, SignedIn me, LocalDate today, OffsetDateTime now, boolean example) {
        return partnership(id, filled.must(TEAM), PartnershipPhase.PARTIES, today, me.id(), now, example, 0);
    }

    /** A partnership with what a sound form says of it. */
    Partnership change(Partnership it, int version) {
        return partnership(
                it.id(), it.team(), it.phase(), it.phaseSince(), it.changedBy(), it.changedAt(), it.example(), version);
    }

    private Partnership partnership(
            PartnershipId id,
            UUID team,
            PartnershipPhase phase,
            LocalDate since,
            @Nullable UUID by,
            OffsetDateTime at,
            boolean example,
            int version) {
        var alliance = filled.get(ALLIANCE);
        return new Partnership(
                id,
                team,
                alliance == null ? null : new AllianceId(alliance),
                filled.typed(NAME),
                filled.must(TYPE),
                Arrays.stream(SubForm.values())
                        .filter(filled.values(FORMS)::contains)
                        .toList(),
                filled.typed(WORDS),
                filled.get(SIGNED),
                filled.get(STARTS),
                filled.get(ENDS),
                filled.get(EVALUATED),
                filled.typed(EVALUATION),
                phase,
                since,
                by,
                at,
                example,
                version);
    }
}
