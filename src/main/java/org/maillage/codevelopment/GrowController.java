package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.AgreeInGroup.Said;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a formed group grow, by one more or by more time: who is in it or has formed it asks, who is in it goes on. */
@Controller
record GrowController(
        PeerGroups groups,
        PeerSessions sessions,
        PeerCandidates candidates,
        AgreeInGroup agreeInGroup,
        ContinueGroup continueGroup,
        AddPeer addPeer,
        LiveEditions editions,
        Clock clock) {

    @GetMapping("/peer-groups/{id}/members/new")
    Answer askForMember(@Asked PeerGroup group, @AuthenticationPrincipal SignedIn me) {
        must(group, me);
        return show(group, AddForm.empty(offer(group, me), asked(group)));
    }

    @PostMapping("/peer-groups/{id}/members")
    Answer propose(
            @Asked PeerGroup group,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        must(group, me);
        var form = AddForm.sent(sent, offer(group, me), asked(group));
        if (!form.check(addPeer.isFull(group)).none()) {
            return show(group, form);
        }
        var proposal = GroupProposal.add(form.filled().must(AddForm.PERSON), me.id());
        var said = agreeInGroup.propose(group, proposal, form.said(), me);
        return Answer.done(group.path(), key(said));
    }

    private static String key(Said said) {
        return switch (said) {
            case DONE -> "codevelopment.proposal.added";
            case DONE_WITHOUT_A_DAY -> "codevelopment.proposal.added.no-day";
            case ASKED -> "codevelopment.proposal.asked";
            case REFUSED, WITHDRAWN, FULL, GONE -> "codevelopment.proposal.gone";
        };
    }

    @GetMapping("/peer-groups/{id}/continue")
    Answer askForTime(@Attends PeerGroup group) {
        return show(group, ContinueForm.of(group, peers(group), ends(group), today(group)));
    }

    @PostMapping("/peer-groups/{id}/continue")
    Answer prolong(@Attends PeerGroup group, @RequestParam MultiValueMap<String, String> sent) {
        var form = ContinueForm.sent(group, sent, peers(group), ends(group), today(group));
        var mistakes = form.check(group);
        if (!mistakes.none()) {
            return show(group, form);
        }
        return continueGroup.prolong(group, form)
                ? Answer.done(group.path(), "codevelopment.continued", peers(group))
                : Answer.done(group.path(), "codevelopment.continued.not");
    }

    /** Who is asked in and has not answered sees the charter, and asks nobody else. */
    private void must(PeerGroup group, SignedIn me) {
        var mine = groups.member(group.id(), me.id());
        if (mine.isPresent() && !mine.get().isIn()) {
            throw new NotFound("peer group", group.id());
        }
    }

    private PeerGroupOffer offer(PeerGroup group, SignedIn me) {
        var edition = group.edition();
        return edition == null
                ? candidates.alone(me)
                : editions.look(List.of(edition)).stream()
                        .filter(LiveEdition::isOpen)
                        .findFirst()
                        .map(it -> candidates.within(it, me))
                        .orElseGet(() -> candidates.alone(me));
    }

    private Set<UUID> asked(PeerGroup group) {
        return groups.members(group.id()).stream()
                .filter(Member::isAsked)
                .map(Member::person)
                .collect(Collectors.toSet());
    }

    private int peers(PeerGroup group) {
        return (int) groups.members(group.id()).stream()
                .filter(it -> it.isAsked() && it.isPeer())
                .count();
    }

    /** The last day of the edition of a group; null for one by itself, and once its edition is over. */
    private @Nullable LocalDate ends(PeerGroup group) {
        var edition = group.edition();
        return edition == null
                ? null
                : editions.look(List.of(edition)).stream()
                        .filter(it -> it.isOpen() && !it.endsOn().isBefore(today(group)))
                        .map(LiveEdition::endsOn)
                        .findFirst()
                        .orElse(null);
    }

    private LocalDate today(PeerGroup group) {
        return LocalDate.now(clock.withZone(group.there()));
    }

    private static Answer show(PeerGroup group, AddForm form) {
        var page = new AddPage(
                PeerGroupOverview.frame(group, say("codevelopment.add")).under(group.name(), group.path()),
                group.path() + "/members",
                group.path(),
                form);
        return Answer.refuse("codevelopment/add", page, form.filled().mistakes());
    }

    private static Answer show(PeerGroup group, ContinueForm form) {
        var page = new ContinuePage(
                PeerGroupOverview.frame(group, say("codevelopment.continue")).under(group.name(), group.path()),
                group.path() + "/continue",
                group.path(),
                form.filled());
        return Answer.refuse("codevelopment/continue", page, form.filled().mistakes());
    }
}
