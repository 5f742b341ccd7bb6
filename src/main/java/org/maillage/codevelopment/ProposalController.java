package org.maillage.codevelopment;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.AgreeInGroup.Said;
import org.maillage.codevelopment.TakeTurns.Client;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a group whether it agrees, and hears what each says. */
@Controller
record ProposalController(
        GroupProposals proposals,
        PeerGroups groups,
        TakeTurns takeTurns,
        AgreeInGroup agreeInGroup,
        DescribeProposals describe,
        PeerGroupOverview overview) {

    @PostMapping("/peer-groups/{id}/skip")
    Answer skip(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = PeerGroupOverview.SKIP.sent(sent);
        if (!form.check().mistakes().none()) {
            return overview.group(group, me, null, form);
        }
        var proposal = takeTurns.leavingOut(group, new Client(form.must(PeerGroupOverview.SKIPPED)), me);
        return proposal.isEmpty()
                ? Answer.done(group.path() + "#turns", "codevelopment.turn.gone")
                : said(group, proposal.get(), agreeInGroup.propose(group, proposal.get(), List.of(), me));
    }

    @GetMapping("/peer-groups/{id}/proposals/{proposal}")
    Answer show(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID proposal) {
        return describe.show(group, find(group, proposal), me);
    }

    @PostMapping("/peer-groups/{id}/proposals/{proposal}/agree")
    Answer agree(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID proposal) {
        var asked = find(group, proposal);
        return said(group, asked, agreeInGroup.say(group, asked, true, me));
    }

    @PostMapping("/peer-groups/{id}/proposals/{proposal}/refuse")
    Answer refuse(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String sure) {
        var asked = find(group, proposal);
        return sure.equals("true")
                ? said(group, asked, agreeInGroup.say(group, asked, false, me))
                : Answer.done(asked.path(group), "codevelopment.leave.unsure");
    }

    @PostMapping("/peer-groups/{id}/proposals/{proposal}/in-room")
    Answer noteInRoom(
            @Attends PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String sure) {
        var asked = find(group, proposal);
        if (!DescribeProposals.mayNote(groups.members(group.id()), asked, me)) {
            throw new NotFound("proposal to note", proposal);
        }
        return sure.equals("true")
                ? said(group, asked, agreeInGroup.noteInRoom(group, asked, me))
                : Answer.done(asked.path(group), "codevelopment.leave.unsure");
    }

    @PostMapping("/peer-groups/{id}/proposals/{proposal}/withdraw")
    Answer withdraw(@Attends PeerGroup group, @AuthenticationPrincipal SignedIn me, @PathVariable UUID proposal) {
        var asked = find(group, proposal);
        if (!asked.proposedBy().equals(me.id())) {
            throw new NotFound("proposal to withdraw", proposal);
        }
        return said(group, asked, agreeInGroup.withdraw(group, asked));
    }

    private GroupProposal find(PeerGroup group, UUID proposal) {
        return proposals.find(group, proposal).orElseThrow(() -> new NotFound("proposal", proposal));
    }

    private static Answer said(PeerGroup group, GroupProposal proposal, Said said) {
        var added = proposal.kind() == GroupProposal.Kind.ADD;
        return switch (said) {
            case ASKED -> Answer.done(proposal.path(group), "codevelopment.proposal.asked");
            case DONE -> Answer.done(group.path(), added ? "codevelopment.proposal.added" : "codevelopment.skipped");
            case DONE_WITHOUT_A_DAY -> Answer.done(group.path(), "codevelopment.proposal.added.no-day");
            case REFUSED -> Answer.done(group.path(), "codevelopment.proposal.outcome.refused");
            case WITHDRAWN -> Answer.done(group.path(), "codevelopment.proposal.outcome.withdrawn");
            case FULL -> Answer.done(proposal.path(group), "codevelopment.proposal.full", PeerGroup.MOST);
            case GONE -> Answer.done(group.path(), "codevelopment.proposal.gone");
        };
    }
}
