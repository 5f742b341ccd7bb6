package org.maillage.alliance.governance;

import java.util.List;
import java.util.UUID;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** A proposal as it is put to the body: first with what it is about, then amended at the same meeting or a later one. */
record ProposalForm(Filled filled) {

    static final FormField<String> SUBJECT = FormField.line("subject", 200).must();
    static final FormField<String> TEXT = FormField.text("proposal", 4000).must();
    static final FormField<UUID> MEETING = FormField.id("meeting").must();

    private static final Fields FIRST = Fields.of("governance.decision", SUBJECT, TEXT);
    private static final Fields AMENDED = Fields.of("governance.decision", TEXT, MEETING);

    static ProposalForm blank() {
        return new ProposalForm(FIRST.empty());
    }

    static ProposalForm sent(MultiValueMap<String, String> sent) {
        return new ProposalForm(FIRST.sent(sent));
    }

    /** @param meetings at which it may be put again, the last first */
    static ProposalForm amend(DecisionRound last, List<BodyMeeting> meetings) {
        return new ProposalForm(AMENDED.empty()
                        .with(TEXT, last.proposal())
                        .with(MEETING, meetings.getFirst().id().value()))
                .offer(meetings);
    }

    static ProposalForm amended(MultiValueMap<String, String> sent, List<BodyMeeting> meetings) {
        return new ProposalForm(AMENDED.sent(sent)).offer(meetings);
    }

    private ProposalForm offer(List<BodyMeeting> meetings) {
        filled.offer(
                MEETING,
                meetings.stream()
                        .map(it -> new Choice(it.id().value().toString(), Words.day(it.onDay())))
                        .toList());
        return this;
    }

    DecisionRound round(int number, BodyMeetingId meeting) {
        return new DecisionRound(number, meeting, filled.typed(TEXT), false, null, List.of());
    }

    DecisionRound round(int number) {
        return round(number, new BodyMeetingId(filled.must(MEETING)));
    }
}
