package org.maillage.alliance.governance;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.ParticipantId;
import org.maillage.alliance.governance.BodyVoice.Stance;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates how the first alliance governs itself: one decision adopted once amended, one to which an objection stands. */
@Component
@Order(102)
record DemonstrateGovernance(
        GoverningBodies bodies,
        BodyMeetings meetings,
        Decisions decisions,
        Deliberate deliberate,
        KnowsAlliances alliances,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "governance";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("charters");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var alliance = alliances.of(policy.reader(me).teams()).stream()
                .filter(it -> alliances.members(it.id()).size() > 1)
                .findFirst();
        must(alliance.isPresent(), "no alliance has members who govern it");
        var since = example.today().minusDays(100);
        example.on(since, () -> constitute(alliance.orElseThrow(), said, since));
        for (var it : said.meetings()) {
            var day = example.today().minusDays(it.daysAgo());
            example.on(day, () -> meet(alliance.orElseThrow(), it, day));
        }
    }

    private void constitute(KnownAlliance alliance, Said said, LocalDate since) {
        must(
                bodies.save(new GoverningBody(alliance.id(), said.body(), DecisionRule.CONSENT, null, said.words(), 0)),
                "a body was not kept");
        said.seats()
                .forEach(it -> bodies.add(
                        alliance.id(),
                        new BodySeat(UUID.randomUUID(), it.name(), null, member(alliance, it.member()), since, null)));
    }

    private @Nullable ParticipantId member(KnownAlliance alliance, String name) {
        return alliances.members(alliance.id()).stream()
                .filter(it -> it.name().startsWith(name))
                .map(KnownMember::id)
                .findFirst()
                .orElse(null);
    }

    private void meet(KnownAlliance alliance, OneMeeting it, LocalDate day) {
        var meeting = new BodyMeeting(BodyMeetingId.fresh(), alliance.id(), day, it.place(), "", it.words(), 0);
        meetings.add(meeting);
        var seats = bodies.seats(alliance.id());
        meetings.came(
                meeting, it.present().stream().map(seats::get).map(BodySeat::id).toList());
        it.decisions().forEach(one -> decide(meeting, one));
    }

    private void decide(BodyMeeting meeting, OneDecision it) {
        var id = DecisionId.fresh();
        deliberate.propose(new Decision(
                id,
                meeting.alliance(),
                it.subject(),
                DecisionRule.CONSENT,
                null,
                null,
                "",
                0,
                List.of(round(1, meeting, it.proposal()))));
        var objection = new BodyVoice(
                UUID.randomUUID(),
                it.objection().name(),
                Stance.OBJECTION,
                it.objection().words(),
                null,
                "");
        must(deliberate.hear(now(meeting, id), objection, 0), "an objection was not heard");
        var amended = it.amended();
        if (amended != null) {
            must(deliberate.amend(now(meeting, id), round(2, meeting, amended), 1), "a proposal was not amended");
        }
        if (it.ended()) {
            must(deliberate.end(now(meeting, id), null, "", now(meeting, id).version()), "a round was not ended");
        }
    }

    private Decision now(BodyMeeting meeting, DecisionId id) {
        return decisions.find(meeting.alliance(), id).orElseThrow();
    }

    private static DecisionRound round(int number, BodyMeeting meeting, String proposal) {
        return new DecisionRound(number, meeting.id(), proposal, false, null, List.of());
    }

    /** The body with its meetings. */
    record Said(String body, String words, List<OneSeat> seats, List<OneMeeting> meetings) {}

    /** Who sits there, for which member. */
    record OneSeat(String name, String member) {}

    /** A meeting of so many days ago, with the places in the list of seats of those who came. */
    record OneMeeting(int daysAgo, String place, List<Integer> present, String words, List<OneDecision> decisions) {}

    /** A decision, to which somebody objects; amended or not. */
    record OneDecision(
            String subject,
            String proposal,
            OneVoice objection,
            @Nullable String amended,
            boolean ended) {}

    /** An objection. */
    record OneVoice(String name, String words) {}
}
