package org.maillage.codevelopment;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.GroupProposal.Outcome;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.maillage.codevelopment.Turns.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a group whether it agrees, and does what it has agreed to: once all who are in it have said so, or once whoever
 * facilitates it notes that they did in the room. One who says no is enough to leave all as it is.
 */
@Component
class AgreeInGroup {

    private final GroupProposals proposals;
    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final AddPeer addPeer;
    private final SendNews sendNews;

    AgreeInGroup(
            GroupProposals proposals, PeerGroups groups, PeerSessions sessions, AddPeer addPeer, SendNews sendNews) {
        this.proposals = proposals;
        this.groups = groups;
        this.sessions = sessions;
        this.addPeer = addPeer;
        this.sendNews = sendNews;
    }

    /**
     * What became of it so far: {@code ASKED} while others have yet to agree, {@code GONE} when it is settled already or cannot
     * be done any more, {@code FULL} when the group has as many peers as it can.
     */
    enum Said {
        ASKED,
        DONE,
        DONE_WITHOUT_A_DAY,
        REFUSED,
        WITHDRAWN,
        FULL,
        GONE
    }

    /**
     * Asks the group; whoever asks agrees. The others hear that they are asked, not what.
     *
     * @param lines between who comes in and others, with which who asks goes on knowingly
     */
    @Transactional
    public Said propose(PeerGroup group, GroupProposal proposal, List<ManagerLine> lines, SignedIn me) {
        if (!canBeDone(group, proposal) || !proposals.add(group, proposal)) {
            return Said.GONE;
        }
        lines.forEach(it -> groups.addLine(group, it, me.person()));
        var in = groups.members(group.id()).stream()
                .filter(Member::isIn)
                .map(Member::person)
                .collect(Collectors.toCollection(HashSet::new));
        if (in.remove(me.id())) {
            proposals.say(proposal, me.person(), true);
        }
        var said = settle(group, proposal, me);
        if (said == Said.ASKED) {
            sendNews.send(
                    in,
                    it -> News.of(
                            it,
                            "proposal " + proposal.id(),
                            "codevelopment.news.proposal",
                            proposal.path(group),
                            group.name()));
        }
        return said;
    }

    /** Says that one agrees, or that one does not. */
    @Transactional
    public Said say(PeerGroup group, GroupProposal proposal, boolean agrees, SignedIn me) {
        if (!proposals.hold(proposal)) {
            return Said.GONE;
        }
        proposals.say(proposal, me.person(), agrees);
        return agrees ? settle(group, proposal, me) : end(group, proposal, Outcome.REFUSED);
    }

    /** Notes that the group agreed to it in the room. */
    @Transactional
    public Said noteInRoom(PeerGroup group, GroupProposal proposal, SignedIn me) {
        if (!proposals.hold(proposal)) {
            return Said.GONE;
        }
        return carryOut(group, proposal, true, me);
    }

    /** Asks no longer. */
    @Transactional
    public Said withdraw(PeerGroup group, GroupProposal proposal) {
        return proposals.hold(proposal) ? end(group, proposal, Outcome.WITHDRAWN) : Said.GONE;
    }

    /** Settles what all who are left have agreed to, now that somebody has gone. */
    @Transactional
    public void lookAgain(PeerGroup group, SignedIn gone) {
        proposals.open(group).stream().filter(proposals::hold).forEach(it -> settle(group, it, gone));
    }

    private Said settle(PeerGroup group, GroupProposal proposal, SignedIn me) {
        var agreed = proposals.agreed(proposal);
        var in = groups.members(group.id()).stream().filter(Member::isIn).toList();
        var all = in.stream().allMatch(it -> agreed.contains(it.person()));
        return all ? carryOut(group, proposal, false, me) : Said.ASKED;
    }

    private Said carryOut(PeerGroup group, GroupProposal proposal, boolean inRoom, SignedIn me) {
        if (!canBeDone(group, proposal)) {
            proposals.settle(proposal, Outcome.WITHDRAWN, null);
            return Said.GONE;
        }
        if (proposal.kind() == GroupProposal.Kind.ADD && addPeer.isFull(group)) {
            return Said.FULL;
        }
        proposals.settle(proposal, Outcome.AGREED, inRoom ? me.id() : null);
        var round = proposal.round();
        if (round != null) {
            sessions.skip(group, new Turn(round, proposal.person()), me.person());
            return Said.DONE;
        }
        return addPeer.add(group, proposal) ? Said.DONE : Said.DONE_WITHOUT_A_DAY;
    }

    /** Whether somebody still waits for the turn that would be left out, or is still outside. */
    private boolean canBeDone(PeerGroup group, GroupProposal proposal) {
        var members = groups.members(group.id());
        var round = proposal.round();
        if (round == null) {
            return members.stream().noneMatch(it -> it.isAsked() && it.person().equals(proposal.person()));
        }
        var turns = sessions.turns(group, members);
        return turns.round() == round && turns.waiting().contains(proposal.person());
    }

    private Said end(PeerGroup group, GroupProposal proposal, Outcome outcome) {
        proposals.settle(proposal, outcome, null);
        if (proposal.kind() == GroupProposal.Kind.ADD) {
            groups.forgetLines(group, proposal.person());
        }
        return outcome == Outcome.REFUSED ? Said.REFUSED : Said.WITHDRAWN;
    }
}
