package org.maillage.network.introducer;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.network.introducer.AskedIntroducer.State;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together what an introducer sees by their link: who asks, about whom, and no way to reach either. */
@Component
record AnsweringIntroducerOverview(Addressees addressees, DirectoryPolicy policy, Clock clock) {

    private static final String TEMPLATE = "network/introducer/answer";

    boolean asks(AnsweringIntroducer who) {
        return who.asked().asksAt(OffsetDateTime.now(clock));
    }

    LocalDate today() {
        return Words.today(clock);
    }

    String addressOfAsker(AnsweringIntroducer who) {
        return addressees.of(who.asked().askedBy()).map(Addressee::email).orElse("");
    }

    Answer show(AnsweringIntroducer who) {
        return Answer.show(TEMPLATE, page(who, ProposeForm.blank(who.asked()), MadeForm.blank(today())));
    }

    Answer show(AnsweringIntroducer who, ProposeForm form) {
        return Answer.refuse(
                TEMPLATE,
                page(who, form, MadeForm.blank(today())),
                form.filled().mistakes());
    }

    Answer show(AnsweringIntroducer who, MadeForm form) {
        return Answer.refuse(
                TEMPLATE,
                page(who, ProposeForm.blank(who.asked()), form),
                form.filled().mistakes());
    }

    private AnsweringIntroducerPage page(AnsweringIntroducer who, ProposeForm propose, MadeForm made) {
        var it = who.asked();
        var asker = addressees.of(it.askedBy()).map(Addressee::name).orElse("");
        return new AnsweringIntroducerPage(
                Frame.of(say("introducer.answer"), say("introducer.answer.description"))
                        .asPersonal(),
                who.path(),
                asks(who),
                asks(who) ? "" : say("introducer.answer." + standing(it), asker, it.targetName()),
                say("introducer.answer.lead", asker, policy.nameOf(it.team()), it.targetName()),
                it.reason(),
                say("introducer.propose.how", it.targetName(), asker),
                propose.filled(),
                made.filled(),
                day(it.expiresAt().atZoneSameInstant(Words.zone()).toLocalDate()));
    }

    private static String standing(AskedIntroducer it) {
        return it.declined() ? "declined" : it.state() == State.AGREED ? "agreed" : "over";
    }
}
