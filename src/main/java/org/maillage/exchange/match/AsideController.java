package org.maillage.exchange.match;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.exchange.ChangesNeed;
import org.maillage.exchange.Need;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.OneButton;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is proposed to somebody is put aside for good, from their week or from a mail, or taken back. */
@Controller
record AsideController(SetAside setAside) {

    private static final String ASIDE =
            "/needs/{need:[0-9a-f]{8}-[0-9a-f-]{27}}/aside/{other:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private static final String DESK = "/desk";

    @GetMapping(ASIDE)
    Answer ask(@ChangesNeed Need need, @AuthenticationPrincipal SignedIn me, @PathVariable UUID other) {
        var id = need.id().value();
        var isAside = setAside.of(me.person(), Set.of(id)).contains(new SetAside.Pair(id, other));
        var key = isAside ? "match.aside.back" : "match.aside";
        return OneButton.show(new OneButton(
                Frame.of(say("match.aside.title"), say("match.aside.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("desk.mine"), DESK)
                        .asPersonal(),
                List.of(Typed.opening(need.words(), 200), say(isAside ? "match.aside.is" : "match.aside.lead")),
                path(need, other) + (isAside ? "/end" : ""),
                say(key),
                new Frame.Crumb(say("match.aside.look"), need.id().path() + "/matches")));
    }

    private static String path(Need need, UUID other) {
        return need.id().path() + "/aside/" + other;
    }

    @PostMapping(ASIDE)
    Answer putAside(@ChangesNeed Need need, @AuthenticationPrincipal SignedIn me, @PathVariable UUID other) {
        setAside.put(me.person(), need.id(), other);
        return Answer.done(Here.formPage("").equals(DESK) ? DESK : path(need, other), "match.aside.done");
    }

    @PostMapping(ASIDE + "/end")
    Answer takeBack(@ChangesNeed Need need, @AuthenticationPrincipal SignedIn me, @PathVariable UUID other) {
        setAside.takeBack(me.person(), need.id(), other);
        return Answer.done(DESK, "match.aside.taken-back");
    }
}
