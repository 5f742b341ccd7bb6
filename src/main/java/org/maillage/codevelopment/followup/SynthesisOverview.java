package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.Member;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.followup.Syntheses.ForReader;
import org.maillage.codevelopment.followup.SynthesisPage.ReadingRow;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.stereotype.Component;

/** Puts the page of a synthesis together, for its author and for those who may read it. */
@Component
record SynthesisOverview(
        PeerGroups groups, Absences absences, Syntheses syntheses, DescribeFollowup describe, Clock clock) {

    static final FormField<String> WORDS = FormField.text("synthesis", 8000).must();

    static final Fields CHANGE = Fields.of("followup.change", WORDS);

    /** For its author; {@code typed} is what they changed and was refused, null for nothing. */
    Answer mine(PeerGroup group, PeerSession session, Synthesis synthesis, SignedIn me, @Nullable Filled typed) {
        var names = describe.names(group);
        var id = synthesis.id();
        var until = synthesis.takenBackUntil();
        var released = synthesis.releasedAt();
        var takenBack = synthesis.takenBackAt();
        var change = typed == null && synthesis.isReleased() ? CHANGE.empty().with(WORDS, synthesis.words()) : typed;
        var page = new SynthesisPage(
                DescribeFollowup.frame(group, session.number(), say("followup.synthesis.mine")),
                id == null ? "" : DescribeFollowup.path(group, id),
                "",
                synthesis.words(),
                released != null
                        ? say("followup.synthesis.released-at", Words.moment(released.toInstant()))
                        : takenBack != null
                                ? say("followup.synthesis.you-took-back", Words.moment(takenBack.toInstant()))
                                : "",
                true,
                synthesis.isReleased(),
                synthesis.canBeTakenBack(clock.instant()),
                until == null ? "" : Words.moment(until),
                false,
                session.path() + "/after",
                futureReaders(group, session, me, names),
                id == null ? List.of() : readings(id, synthesis.version(), names),
                change,
                synthesis.version());
        return change == null
                ? Answer.show("codevelopment/followup/synthesis", page)
                : Answer.refuse("codevelopment/followup/synthesis", page, change.mistakes());
    }

    private List<String> futureReaders(PeerGroup group, PeerSession session, SignedIn me, Map<UUID, Addressee> names) {
        var absent = absences.of(session);
        var in = groups.members(group.id()).stream()
                .filter(Member::isIn)
                .map(Member::person)
                .filter(it -> !absent.contains(it))
                .collect(Collectors.toSet());
        return names.entrySet().stream()
                .filter(it -> in.contains(it.getKey()) && !it.getKey().equals(me.id()))
                .map(it -> it.getValue().name())
                .toList();
    }

    private List<ReadingRow> readings(UUID id, int version, Map<UUID, Addressee> names) {
        return syntheses.readings(id).stream()
                .map(it -> new ReadingRow(
                        DescribeFollowup.name(it.person(), names),
                        Words.moment(it.readAt().toInstant()),
                        it.version() == version ? "" : say("followup.reading.before")))
                .toList();
    }

    /** For somebody else of the group, to whom it is released. */
    Answer released(PeerGroup group, PeerSession session, ForReader found, Synthesis synthesis) {
        var names = describe.names(group);
        var released = found.releasedAt();
        return Answer.show(
                "codevelopment/followup/synthesis",
                new SynthesisPage(
                        DescribeFollowup.frame(group, session.number(), say("followup.synthesis.of", session.number())),
                        DescribeFollowup.path(group, found.id()),
                        DescribeFollowup.name(found.person(), names),
                        found.isRead() ? synthesis.words() : "",
                        released == null
                                ? ""
                                : say("followup.synthesis.released-at", Words.moment(released.toInstant())),
                        false,
                        true,
                        synthesis.canBeTakenBack(clock.instant()),
                        "",
                        found.isChanged(),
                        "",
                        List.of(),
                        List.of(),
                        null,
                        found.version()));
    }
}
