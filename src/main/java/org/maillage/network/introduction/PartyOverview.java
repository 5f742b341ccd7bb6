package org.maillage.network.introduction;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Puts together what one of two sees by a personal link. Of the other there is no word on it before both agreed, nor whether
 * they were asked or have answered.
 */
@Component
record PartyOverview(
        Introductions introductions,
        IntroductionLinks links,
        Addressees addressees,
        DirectoryPolicy policy,
        Clock clock) {

    private static final String OUTCOME = "network/introduction/outcome";

    Answer consent(AskedParty asked) {
        var it = asked.introduction();
        var side = asked.link().side();
        var standing = standing(asked);
        var expires = asked.link().expiresAt();
        return Answer.show(
                "network/introduction/consent",
                new ConsentPage(
                        Frame.of(say("introduction.consent"), say("introduction.consent.lead"))
                                .asPersonal(),
                        asked.link().path(),
                        standing.isEmpty(),
                        standing.equals("waiting") && side == Side.FIRST && !links.isOver(asked.link()),
                        standing.isEmpty() ? "" : say("introduction.consent." + standing, author(it)),
                        it.isOfAuthor()
                                ? say("introduction.consent.through", author(it))
                                : say("introduction.consent.author", author(it), policy.nameOf(it.team())),
                        it.reason(),
                        say("introduction.consent." + (it.isOfAuthor() ? "through.how" : "how")),
                        say("introduction.consent." + (it.isOfAuthor() ? "through.no" : "no.lead")),
                        day(expires.atZoneSameInstant(Words.zone()).toLocalDate())));
    }

    /** How it stands for one of the two, as the end of a key; empty while they are asked. */
    private String standing(AskedParty asked) {
        var it = asked.introduction();
        var agreed = it.agreed(asked.link().side());
        if (it.isIntroduced()) {
            return "introduced";
        }
        if (agreed == null) {
            return it.asks(asked.link().side()) && !links.isOver(asked.link()) ? "" : "over";
        }
        return agreed ? isOver(it) ? "ended" : "waiting" : it.isOfAuthor() ? "unseen" : "declined";
    }

    // Until the day of the term it looks the same whether the other was asked, has declined, or the clock has not come
    // by.
    private boolean isOver(Introduction it) {
        var expires = it.expiresAt();
        return it.state() == State.EXPIRED || expires == null || !expires.isAfter(OffsetDateTime.now(clock));
    }

    Answer outcome(ToldParty told) {
        return Answer.show(OUTCOME, page(told, said(told)));
    }

    Answer outcomeMissing(ToldParty told) {
        return Answer.refuse(OUTCOME, page(told, say("introduction.problem.outcome")));
    }

    private OutcomePage page(ToldParty told, String said) {
        var it = told.introduction();
        var open = it.isIntroduced() && !links.isOver(told.link());
        return new OutcomePage(
                Frame.of(say("introduction.tell"), say("introduction.tell.description"))
                        .asPersonal(),
                told.link().path(),
                say(
                        "introduction.tell.lead",
                        author(it),
                        org.maillage.shared.OwnData.shown(
                                it.party(told.link().side().other()).name()),
                        day(Objects.requireNonNull(it.introducedOn()))),
                said,
                IntroductionOverview.outcomes(),
                open);
    }

    private String said(ToldParty told) {
        return introductions.said(told.introduction().id()).stream()
                .filter(it -> it.byParty() && it.side() == told.link().side())
                .reduce((one, later) -> later)
                .map(it -> say("introduction.tell.said", IntroductionOverview.words(it.outcome())))
                .orElse("");
    }

    private String author(Introduction it) {
        return it.isOfAuthor()
                ? it.introducer()
                : addressees.of(it.madeBy()).map(Addressee::name).orElse("");
    }
}
