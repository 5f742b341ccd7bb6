package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.followup.AfterPage.ContractRow;
import org.maillage.codevelopment.followup.Keepsakes.Keepsake;
import org.maillage.shared.Hours;
import org.maillage.web.Answer;
import org.springframework.stereotype.Component;

/** Puts the page together on which people type after a session. */
@Component
record AfterOverview(
        Contracts contracts,
        Absences absences,
        Commitments commitments,
        Learnings learnings,
        DescribeFollowup describe,
        Clock clock) {

    Answer show(PeerGroup group, PeerSession session, Keepsake kept, AfterForm form, SignedIn me) {
        var synthesis = kept.synthesis();
        var absent = absences.has(session, me.id());
        var page = new AfterPage(
                DescribeFollowup.frame(group, session.number(), say("followup.after.title"))
                        .withScript("after.js"),
                session.path(),
                Hours.span(session.startsAt().toInstant(), session.endsAt().toInstant(), group.there()),
                hasBegun(session),
                clients(group, session),
                absent,
                form.isClient(),
                form.keeps(),
                absent ? List.of() : contracts(group, session, me),
                form.filled(),
                form.drawnRows(),
                describe.lines(
                        group,
                        commitments.of(group).stream()
                                .filter(it -> it.number() == session.number())
                                .toList()),
                describe.released(group, session, me),
                synthesis.id() == null ? "" : DescribeFollowup.path(group, synthesis.id()),
                synthesis.isReleased() ? say("followup.synthesis.is-released") : "",
                kept.learning().words().isEmpty() ? "" : session.path() + "/learning",
                learnings.shared(session, me.id()).isPresent(),
                kept.version());
        return Answer.refuse("codevelopment/followup/after", page, form.filled().mistakes());
    }

    private List<ContractRow> contracts(PeerGroup group, PeerSession session, SignedIn me) {
        var names = describe.names(group);
        return contracts.of(session).stream()
                .filter(it -> !it.client().equals(me.id()) && !it.words().isEmpty())
                .map(it -> new ContractRow(DescribeFollowup.name(it.client(), names), it.words()))
                .toList();
    }

    private List<String> clients(PeerGroup group, PeerSession session) {
        var names = describe.names(group);
        var clients = new ArrayList<String>();
        if (session.client() != null) {
            clients.add(say("codevelopment.client-is", DescribeFollowup.name(session.client(), names)));
        }
        if (session.secondClient() != null) {
            clients.add(say("codevelopment.second-is", DescribeFollowup.name(session.secondClient(), names)));
        }
        return clients;
    }

    boolean hasBegun(PeerSession session) {
        return !session.startsAt().toInstant().isAfter(clock.instant());
    }
}
