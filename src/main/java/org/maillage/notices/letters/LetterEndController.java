package org.maillage.notices.letters;

import static org.maillage.shared.Words.say;

import java.util.Optional;
import org.maillage.shared.Secret;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends the letters of an edition or a team for whoever holds a link out of one: on a page, or by the button of a mail program. */
@Controller
record LetterEndController(LetterEnds ends) {

    private static final String LINK = LetterEnds.PATH + "/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(LINK)
    Answer ask(@PathVariable String word) {
        return show(word, ends.about(new Secret(word)), "ask");
    }

    /**
     * Answered where it was sent: mail programs follow nothing further.
     *
     * @param again whether they want such letters again
     */
    @PostMapping(LINK)
    Answer end(@PathVariable String word, @RequestParam(defaultValue = "false") boolean again) {
        return show(word, ends.wish(new Secret(word), !again), again ? "again" : "done");
    }

    private static Answer show(String word, Optional<String> about, String state) {
        var known = about.isPresent() ? state : "gone";
        var words = say("letters.end." + known, about.orElse(""));
        return Answer.show(
                "notices/letters/end",
                new LetterEndPage(
                        Frame.of(say("letters.end"), words).asPersonal(), LetterEnds.PATH + "/" + word, known, words));
    }
}
