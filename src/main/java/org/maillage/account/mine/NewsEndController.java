package org.maillage.account.mine;

import static org.maillage.shared.Words.say;

import org.maillage.notices.NewsEnds;
import org.maillage.shared.Secret;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the news that somebody gets by mail, by the link in each: on a page, or by the button of a mail program (RFC 8058). */
@Controller
record NewsEndController(NewsEnds ends, EndNews endNews) {

    private static final String LINK = NewsEnds.PATH + "/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(LINK)
    Answer ask(@PathVariable String word) {
        return show(word, ends.recipient(new Secret(word)).isPresent() ? "ask" : "gone");
    }

    /** Answered where it was sent: mail programs follow nothing further. */
    @PostMapping(LINK)
    Answer end(@PathVariable String word) {
        return show(word, endNews.endNews(new Secret(word)) ? "done" : "gone");
    }

    private static Answer show(String word, String state) {
        var frame = Frame.of(say("account.news-end"), say("account.news-end." + state))
                .asPersonal();
        return Answer.show("account/mine/news-end", new NewsEndPage(frame, NewsEnds.PATH + "/" + word, state));
    }
}
