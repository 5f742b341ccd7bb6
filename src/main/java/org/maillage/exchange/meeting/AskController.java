package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNullElse;
import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.exchange.meeting.AskGuests.Outcome;
import org.maillage.exchange.meeting.ReadPeople.Read;
import org.maillage.exchange.meeting.Somebody.Same;
import org.maillage.shared.Typed;
import org.maillage.table.Unreadable;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whom a team asks to a meeting: sheets of the directory that are ticked, and lists that are pasted or brought. */
@Controller
record AskController(AskOverview overview, AskGuests askGuests) {

    private static final String GUESTS = "/meetings/" + Organisation.ID + "/guests";
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    @GetMapping(GUESTS)
    Answer ask(
            @Keeps Meeting meeting,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show(
                "exchange/meeting/ask", overview.page(meeting, reader, sent, after, overview.blank(meeting)));
    }

    @PostMapping(GUESTS)
    Answer addSheets(
            @Keeps Meeting meeting,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> sheet) {
        if (sheet.isEmpty()) {
            return Answer.done(meeting.path() + "/guests", "meeting.ask.nobody");
        }
        return done(
                meeting,
                askGuests.organisations(meeting, sheet, reader, me),
                new Read(List.of(), List.of(), List.of()));
    }

    /**
     * Reads a list and shows what it has read, before anybody is kept.
     *
     * @param sure whether that was seen, and those who are read are kept
     * @param again whether the list is to be corrected
     */
    @PostMapping(GUESTS + "/list")
    Answer addList(
            @Keeps Meeting meeting,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "false") boolean again)
            throws IOException {
        var form = AskForm.sent(sent);
        if (again) {
            return Answer.show("exchange/meeting/ask", overview.page(meeting, reader, NOTHING, null, form));
        }
        var mistakes = form.filled().check().mistakes();
        var brought = file != null && !file.isEmpty();
        mistakes.unless(brought || !form.filled().isBlank(AskForm.LIST), "list", "meeting.ask.list.missing");
        if (mistakes.none()) {
            try {
                var read = file != null && brought
                        ? ReadPeople.of(file.getBytes())
                        : ReadPeople.of(form.filled().typed(AskForm.LIST));
                mistakes.unless(!read.people().isEmpty(), "list", "meeting.ask.nobody-read");
                mistakes.unless(
                        read.people().size() <= ReadPeople.MOST, "list", "meeting.ask.too-many", ReadPeople.MOST);
                if (mistakes.none()) {
                    var answers = answers(sent, read.people().size());
                    var sorted = askGuests.sort(meeting, read.people(), answers);
                    if (!sure || !sorted.questions().isEmpty()) {
                        var unsaid =
                                sure ? new Mistakes().note("same", say("meeting.read.same.missing")) : new Mistakes();
                        return Answer.refuse(
                                "exchange/meeting/read",
                                overview.read(meeting, sorted, read, form, brought, answers, unsaid),
                                unsaid);
                    }
                    var basis = form.filled().must(AskForm.BASIS);
                    return done(meeting, askGuests.people(meeting, read.people(), answers, basis, me), read);
                }
            } catch (Unreadable e) {
                mistakes.note("list", String.valueOf(e.getMessage()));
            }
        }
        return Answer.refuse("exchange/meeting/ask", overview.page(meeting, reader, NOTHING, null, form), mistakes);
    }

    /** What was said of lines whose names stand there already, in fields {@code same-<line>}. */
    private static Map<Integer, Same> answers(MultiValueMap<String, String> sent, int lines) {
        var answers = new HashMap<Integer, Same>();
        for (var line = 0; line < lines; line++) {
            var said = Typed.one(Same.class, requireNonNullElse(sent.getFirst("same-" + line), ""));
            if (said.isPresent() && said.get() != Same.MAYBE) {
                answers.put(line, said.get());
            }
        }
        return answers;
    }

    private static Answer done(Meeting meeting, Outcome outcome, Read read) {
        var words = new StringBuilder(say("meeting.ask.added", outcome.added()));
        add(words, "meeting.ask.known", outcome.known());
        add(words, "meeting.ask.opposed", outcome.opposed());
        add(words, "meeting.ask.over", outcome.over());
        if (!read.unread().isEmpty()) {
            words.append(' ').append(say("meeting.ask.unread", read.unread().size(), some(read.unread())));
        }
        if (!read.badAddresses().isEmpty()) {
            words.append(' ')
                    .append(say("meeting.ask.bad-addresses", read.badAddresses().size(), some(read.badAddresses())));
        }
        return new Answer.Done(meeting.path() + "#guests", Typed.cut(words.toString(), 900));
    }

    private static void add(StringBuilder words, String key, int count) {
        if (count > 0) {
            words.append(' ').append(say(key, count));
        }
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(5, all.size()))) + (all.size() > 5 ? "…" : "");
    }
}
