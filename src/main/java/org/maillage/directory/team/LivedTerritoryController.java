package org.maillage.directory.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.territory.LivedTerritories;
import org.maillage.territory.LivedTerritories.Lived;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws lived territories: communes are looked for and ticked, in as many rounds as it takes, and kept at the end. */
@Controller
record LivedTerritoryController(
        LivedTerritoryOverview overview, LivedTerritories lived, DrawnTerritories drawnTerritories, Deeds deeds) {

    private static final String ID = "/{id:[0-9a-f-]{36}}";
    private static final String TEMPLATE = "directory/team/lived-territory";

    @GetMapping("/directory/territories")
    Answer list(@Keeps Reader reader) {
        return Answer.show("directory/team/lived-territories", overview.list(reader));
    }

    @GetMapping("/directory/territories/new")
    Answer begin(@Keeps Reader reader) {
        return Answer.show(TEMPLATE, overview.page(null, new LivedTerritoryOverview.Sent("", List.of(), "", "", 0)));
    }

    @GetMapping("/directory/territories" + ID)
    Answer show(@Draws Lived it) {
        return Answer.show(
                TEMPLATE,
                overview.page(it, new LivedTerritoryOverview.Sent(it.name(), it.communes(), "", "", it.version())));
    }

    @PostMapping("/directory/territories/new")
    Answer draw(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return answer(null, sent, me);
    }

    @PostMapping("/directory/territories" + ID)
    Answer change(
            @Draws Lived before,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return answer(before, sent, me);
    }

    private Answer answer(@Nullable Lived before, MultiValueMap<String, String> fields, SignedIn me) {
        var sent = new LivedTerritoryOverview.Sent(
                Typed.words(fields.getFirst("name")),
                List.copyOf(new LinkedHashSet<>(fields.getOrDefault("commune", List.of()))),
                Typed.words(fields.getFirst("q")),
                Objects.requireNonNullElse(fields.getFirst("do"), "save"),
                Typed.number(Objects.requireNonNullElse(fields.getFirst("version"), "0")));
        if (!sent.act().equals("save")) {
            return Answer.show(TEMPLATE, overview.page(before, sent));
        }
        var mistakes = overview.check(sent);
        if (mistakes.none() && before != null) {
            mistakes.seen(lived.change(before.id(), sent.name(), sent.communes(), sent.version()));
        }
        if (!mistakes.none()) {
            return Answer.refuse(TEMPLATE, overview.page(before, sent, mistakes), mistakes);
        }
        var id = before == null ? lived.draw(sent.name(), sent.communes()) : before.id();
        if (before == null) {
            drawnTerritories.note(id.value(), me);
        }
        deeds.write(me.person(), before == null ? "drew-territory" : "changed-territory", id.value(), sent.name());
        return Answer.done("/territories/lived/" + id.value(), "web.form.saved");
    }
}
