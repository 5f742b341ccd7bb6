package org.maillage.alliance.handover;

import static org.maillage.shared.Words.say;

import org.maillage.alliance.handover.HandoverSaidForm.What;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an operator sees and says by a personal link, and what everybody reads once both let them. Opening a link changes nothing. */
@Controller
record TakeOverController(HearOperator hearOperator, TakeOverOverview overview) {

    static final String LINK = "/handover/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(LINK)
    Answer show(@Anybody AskedOperator who) {
        return overview.show(who);
    }

    @PostMapping(LINK + "/accept")
    Answer accept(@Anybody AskedOperator who, @RequestParam MultiValueMap<String, String> sent) {
        var form = AcceptHandoverForm.sent(sent);
        if (!who.good()) {
            return Answer.goTo(who.path());
        }
        return form.isSound()
                ? done(
                        who,
                        hearOperator.accept(who.handover().id(), form.filled().must(AcceptHandoverForm.NAME)),
                        "handover.heard.accepted")
                : overview.refuse(who, form);
    }

    private static Answer done(AskedOperator who, boolean done, String key) {
        return Answer.done(who.path(), done ? key : "handover.heard.not-now");
    }

    private static Answer said(AskedOperator who, boolean said, String key) {
        if (!said) {
            throw new NotPossible(Saying.of("handover.said.late"));
        }
        return Answer.done(who.path(), key);
    }

    @PostMapping(LINK + "/question")
    Answer ask(@Anybody AskedOperator who, @RequestParam MultiValueMap<String, String> sent) {
        var form = HandoverSaidForm.sent(What.QUESTION, sent);
        return form.isSound()
                ? said(who, who.good() && hearOperator.ask(who.handover().id(), form.words()), "handover.heard.asked")
                : overview.refuse(who, form);
    }

    @PostMapping(LINK + "/declined")
    Answer decline(
            @Anybody AskedOperator who,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String sure) {
        var form = HandoverSaidForm.sent(What.DECLINED, sent);
        return sure(form, sure)
                ? said(
                        who,
                        who.good() && hearOperator.decline(who.handover().id(), form.words()),
                        "handover.heard.declined")
                : overview.refuse(who, form);
    }

    // What was typed stays where the box was not ticked.
    private static boolean sure(HandoverSaidForm form, String sure) {
        form.isSound();
        return form.mistakes()
                .unless(sure.equals("true"), form.drawn().name(), "web.form.sure")
                .none();
    }

    @PostMapping(LINK + "/back")
    Answer handBack(
            @Anybody AskedOperator who,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String sure) {
        var form = HandoverSaidForm.sent(What.BACK, sent);
        return sure(form, sure)
                ? said(
                        who,
                        who.good() && hearOperator.handBack(who.handover().id(), form.words()),
                        "handover.heard.back")
                : overview.refuse(who, form);
    }

    @PostMapping(LINK + "/public")
    Answer sayPublic(@Anybody AskedOperator who, @RequestParam MultiValueMap<String, String> sent) {
        var form = HandoverSaidForm.sent(What.PUBLIC, sent);
        return form.isSound()
                ? said(who, who.good() && hearOperator.sayPublic(who.handover().id(), form.words()), "handover.said")
                : overview.refuse(who, form);
    }

    /** @param words that their reader has before them */
    @PostMapping(LINK + "/agree")
    Answer agree(@Anybody AskedOperator who, @RequestParam String words, @RequestParam boolean agrees) {
        return Answer.done(
                who.path(),
                who.good() && hearOperator.agree(who.handover().id(), words.replace("\r\n", "\n"), agrees)
                        ? "handover.said"
                        : "handover.other-words");
    }

    @GetMapping(Handover.ALL + "/" + HandoverId.ID + "/trace")
    Answer trace(@Anybody PublicTrace trace) {
        var it = trace.handover();
        return Answer.show(
                "alliance/handover/trace",
                new TracePage(Frame.of(say("handover.public"), say("handover.public.description")), it.publicWords()));
    }
}
