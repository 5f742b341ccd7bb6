package org.maillage.network.roster;

import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a member of a roster sees and says by a personal link. Opening it changes nothing. */
@Controller
record AnsweringController(HearMember hearMember, AnsweringOverview overview) {

    private static final String LINK = "/roster/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(LINK)
    Answer show(@Anybody Answering who) {
        return Answer.show("network/roster/answer", overview.page(who));
    }

    @PostMapping(LINK)
    Answer say(@Anybody Answering who, @RequestParam MultiValueMap<String, String> sent) {
        if (!who.over()) {
            hearMember.hear(who.member(), overview.said(who.member(), sent), sent.containsKey("shows"));
        }
        return Answer.done(who.path(), who.over() ? "roster.answer.over" : "roster.answer.thanks");
    }

    @PostMapping(LINK + "/leave")
    Answer leave(
            @Anybody Answering who,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "false") boolean stop) {
        if (!sure) {
            return Answer.done(who.path(), "web.form.sure");
        }
        hearMember.leave(who.member(), stop);
        return Answer.show("network/roster/gone", overview.gone());
    }
}
