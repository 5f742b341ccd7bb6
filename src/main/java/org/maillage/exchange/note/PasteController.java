package org.maillage.exchange.note;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Team;
import org.maillage.exchange.note.ReadPastedMessages.Pasted;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lines of a messaging group are pasted, shown by day and author, and become notes where somebody ticks them; nothing of the rest is kept. */
@Controller
record PasteController(ExchangeNotes notes, KeepExchangeNote keepNote, Clock clock) {

    private static final String PASTE = "/notes/of/" + Organisation.ID + "/paste";
    private static final String TEMPLATE = "exchange/note/paste";
    private static final int LONGEST = 100_000;

    @GetMapping(PASTE)
    Answer ask(@Keeps Team team) {
        return Answer.show(TEMPLATE, page(team, "", "", List.of(), ""));
    }

    @PostMapping(PASTE)
    Answer read(@Keeps Team team, @RequestParam(defaultValue = "") String pasted) {
        var words = Typed.words(pasted);
        return words.isEmpty() || words.length() > LONGEST
                ? Answer.refuse(TEMPLATE, page(team, Typed.cut(words, LONGEST), problem(words), List.of(), ""))
                : show(team, words, "");
    }

    private Answer show(Team team, String words, String problem) {
        var read = ReadPastedMessages.read(words, today(clock));
        var parts = PastedParts.of(read.messages(), team.id()).parts();
        var none = parts.isEmpty() ? say("note.paste.nothing") : problem;
        var page = page(team, words, none, days(parts), aside(read, parts.size()));
        return none.isEmpty() ? Answer.show(TEMPLATE, page) : Answer.refuse(TEMPLATE, page);
    }

    private static String problem(String words) {
        return words.isEmpty()
                ? say("note.paste.missing")
                : say("note.paste.long", Words.count(LONGEST), Words.count(words.length()));
    }

    private static String aside(Pasted read, int parts) {
        return Stream.of(
                        read.leftOut() == 0 ? "" : say("note.paste.left-out", read.leftOut()),
                        read.service() == 0 ? "" : say("note.paste.service", read.service()),
                        parts < PastedParts.MOST ? "" : say("note.paste.most", parts))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<PastePage.PastedDay> days(List<PastedParts.Part> parts) {
        var known = notes.known(parts.stream().map(PastedParts.Part::id).toList());
        return parts.stream()
                .collect(Collectors.groupingBy(
                        PastedParts.Part::day,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                it -> new PastePage.Part(
                                        it.id().value().toString(),
                                        it.author().isEmpty() ? say("note.nobody-said") : it.author(),
                                        it.words(),
                                        known.contains(it.id()) ? it.id().path() : ""),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> new PastePage.PastedDay(day(it.getKey()), it.getValue()))
                .toList();
    }

    /** @param tick the keys of the parts that become notes */
    @PostMapping(PASTE + "/keep")
    Answer keep(
            @Keeps Team team,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") Set<String> tick) {
        var words = Typed.cut(Typed.words(pasted), LONGEST);
        var ticked = PastedParts.of(ReadPastedMessages.read(words, today(clock)).messages(), team.id()).parts().stream()
                .filter(it -> tick.contains(it.id().value().toString()))
                .map(it -> it.note(team.id(), me.id()))
                .toList();
        if (ticked.isEmpty()) {
            return show(team, words, say("note.paste.none-ticked"));
        }
        return Answer.done(ExchangeNote.ofTeam(team.id()), "note.paste.kept", keepNote.keepPasted(ticked));
    }

    private PastePage page(Team team, String pasted, String problem, List<PastePage.PastedDay> days, String aside) {
        var list = ExchangeNote.ofTeam(team.id());
        return new PastePage(
                ExchangeNoteFormOverview.frame(say("note.paste")).under(say("note.notes"), list),
                list + "/paste",
                list,
                pasted,
                LONGEST,
                problem,
                days,
                aside);
    }
}
