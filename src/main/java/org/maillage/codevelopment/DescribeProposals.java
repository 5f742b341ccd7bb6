package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Signal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts into words what a group is asked to agree to, for those who are in it. */
@Component
@Order(1)
record DescribeProposals(GroupProposals proposals, PeerGroups groups, Addressees addressees) implements TellsOfGroup {

    @Override
    public List<Told> of(PeerGroup group, SignedIn me) {
        var open = proposals.open(group);
        if (open.isEmpty()) {
            return List.of();
        }
        var names = addressees.of(open.stream().map(GroupProposal::person).toList());
        return List.of(new Told(
                "proposals",
                say("codevelopment.proposals"),
                List.of(),
                say("codevelopment.proposals.lead"),
                open.stream()
                        .map(it -> new Line(
                                it.path(group),
                                title(it, names),
                                "",
                                Signal.WAITING,
                                say(
                                        proposals.agreed(it).contains(me.id())
                                                ? "codevelopment.proposal.waits-others"
                                                : "codevelopment.proposal.waits-you")))
                        .toList(),
                "",
                ""));
    }

    @Override
    public List<Told> of(PeerGroup group, PeerSession session, SignedIn me) {
        return List.of();
    }

    Answer show(PeerGroup group, GroupProposal proposal, SignedIn me) {
        var members = groups.members(group.id());
        var names = addressees.of(
                Stream.concat(members.stream().map(Member::person), Stream.of(proposal.person(), proposal.proposedBy()))
                        .distinct()
                        .toList());
        var agreed = proposals.agreed(proposal);
        var waited = members.stream()
                .filter(Member::isIn)
                .map(Member::person)
                .filter(it -> !agreed.contains(it))
                .toList();
        return Answer.show(
                "codevelopment/proposal",
                new ProposalPage(
                        PeerGroupOverview.frame(group, title(proposal, names)).under(group.name(), group.path()),
                        proposal.path(group),
                        say("codevelopment.proposal.by", PeerGroupOverview.name(proposal.proposedBy(), names)),
                        state(proposal, names),
                        PeerGroupOverview.names(agreed, names),
                        proposal.isOpen() ? PeerGroupOverview.names(waited, names) : "",
                        proposal.isOpen() && waited.contains(me.id()),
                        proposal.isOpen() && mayNote(members, proposal, me),
                        proposal.isOpen() && proposal.proposedBy().equals(me.id()),
                        proposal.kind() == GroupProposal.Kind.ADD));
    }

    /** Whether somebody may note that the group agreed in the room: whoever facilitates; where nobody does, anybody but who asks. */
    static boolean mayNote(List<Member> members, GroupProposal proposal, SignedIn me) {
        var facilitators =
                members.stream().filter(it -> it.isIn() && !it.isPeer()).toList();
        return facilitators.isEmpty()
                ? !proposal.proposedBy().equals(me.id())
                : facilitators.stream().anyMatch(it -> it.person().equals(me.id()));
    }

    private static String title(GroupProposal proposal, Map<UUID, Addressee> names) {
        return say(
                "codevelopment.proposal." + Typed.key(proposal.kind()),
                PeerGroupOverview.name(proposal.person(), names),
                proposal.round() == null ? 0 : proposal.round());
    }

    private static String state(GroupProposal proposal, Map<UUID, Addressee> names) {
        var outcome = proposal.outcome();
        if (outcome == null) {
            return "";
        }
        var noted = proposal.notedBy();
        return noted == null
                ? say("codevelopment.proposal.outcome." + Typed.key(outcome))
                : say("codevelopment.proposal.in-room", PeerGroupOverview.name(noted, names));
    }
}
