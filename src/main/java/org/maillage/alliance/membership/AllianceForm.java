package org.maillage.alliance.membership;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team says of an alliance: its name, the stake that is shared, since when and until when. */
record AllianceForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<String> STAKE = FormField.text("stake", 4000).must();
    static final FormField<LocalDate> SINCE = FormField.day("since");
    static final FormField<LocalDate> ENDED = FormField.day("ended");
    static final FormField<UUID> TEAM = FormField.id("team").must();

    private static final Fields BEGIN = Fields.of("membership", NAME, STAKE, SINCE, TEAM);
    private static final Fields CHANGE = Fields.of("membership", NAME, STAKE, SINCE, ENDED);

    /** @param teams for which it may be kept, the first supposed */
    static AllianceForm blank(List<Choice> teams) {
        var form = new AllianceForm(BEGIN.empty()).offer(teams);
        form.filled.with(TEAM, UUID.fromString(teams.getFirst().key()));
        return form;
    }

    static AllianceForm sent(MultiValueMap<String, String> sent, List<Choice> teams) {
        return new AllianceForm(BEGIN.sent(sent)).offer(teams);
    }

    private AllianceForm offer(List<Choice> teams) {
        filled.offer(TEAM, teams);
        return this;
    }

    static AllianceForm of(Alliance it) {
        return new AllianceForm(CHANGE.empty()
                .with(NAME, it.name())
                .with(STAKE, it.stake())
                .with(SINCE, it.since())
                .with(ENDED, it.endedOn()));
    }

    static AllianceForm change(MultiValueMap<String, String> sent) {
        return new AllianceForm(CHANGE.sent(sent));
    }

    Mistakes check() {
        var since = filled.check().get(SINCE);
        var ended = filled.get(ENDED);
        return filled.mistakes()
                .unless(
                        since == null || ended == null || !ended.isBefore(since),
                        ENDED.name(),
                        "membership.ended.early");
    }

    /** The alliance of a sound form. */
    Alliance alliance(AllianceId id, SignedIn me, OffsetDateTime now, boolean example) {
        return new Alliance(
                id,
                filled.must(TEAM),
                filled.typed(NAME),
                filled.typed(STAKE),
                filled.get(SINCE),
                null,
                me.id(),
                now,
                example,
                0);
    }

    /** An alliance with what a sound form says of it. */
    Alliance change(Alliance it, int version) {
        return new Alliance(
                it.id(),
                it.team(),
                filled.typed(NAME),
                filled.typed(STAKE),
                filled.get(SINCE),
                filled.get(ENDED),
                it.changedBy(),
                it.changedAt(),
                it.example(),
                version);
    }
}
