package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whom a team asks to a meeting by a list that is pasted or brought: shown as it is read, then kept. */
@Controller
record AskListController(AskOverview overview, AskGuests askGuests) {

    private static final String ASK = "exchange/meeting/ask";
    private static final String READ = "exchange/meeting/read";
    private static final int MOST_MEGABYTES = 5;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    /**
     * Reads a list and shows what it has read, before anybody is kept.
     *
     * @param sure whether that was seen, and those who are read are kept
     * @param again whether the list is to be corrected
     * @param offered the lines of whom it was asked whether they are meant
     * @param take those of them who are
     */
    @PostMapping("/meetings/" + Organisation.ID + "/guests/list")
    Answer addList(
            @Keeps Meeting meeting,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "") Set<Integer> offered,
            @RequestParam(defaultValue = "") Set<Integer> take)
            throws IOException {
        var form = AskForm.sent(sent);
        var leftOut = new HashSet<>(offered);
        leftOut.removeAll(take);
        if (again) {
            return Answer.show(ASK, overview.page(meeting, reader, NOTHING, null, null, form));
        }
        var mistakes = form.filled().check().mistakes();
        var name = file == null ? "" : Typed.line(file.getOriginalFilename());
        var brought = file != null && !name.isEmpty();
        if (file != null && brought) {
            mistakes.unless(!file.isEmpty(), "list", "meeting.ask.file.empty", name)
                    .unless(file.getSize() <= MOST_BYTES, "list", "meeting.ask.file.too-large", name, MOST_MEGABYTES);
        }
        mistakes.unless(brought || !form.filled().isBlank(AskForm.LIST), "list", "meeting.ask.list.missing");
        if (mistakes.none()) {
            try {
                var read = file != null && brought
                        ? ReadPeople.of(file.getBytes(), name)
                        : ReadPeople.of(form.filled().typed(AskForm.LIST));
                mistakes.unless(!read.people().isEmpty(), "list", "meeting.ask.nobody-read");
                mistakes.unless(
                        read.people().size() <= ReadPeople.MOST, "list", "meeting.ask.too-many", ReadPeople.MOST);
                if (mistakes.none()) {
                    var answers = answers(sent, read.people().size());
                    var sorted = askGuests.sort(meeting, read.people(), answers);
                    var unsaid = new Mistakes();
                    if (sure) {
                        unsaid.unless(sorted.questions().isEmpty(), "same", "meeting.read.same.missing")
                                .unless(
                                        offered.isEmpty()
                                                || !sorted.without(leftOut).isNothing(),
                                        "take",
                                        "meeting.read.nobody");
                    }
                    if (!sure || !unsaid.none()) {
                        var page =
                                ReadListOverview.page(meeting, sorted, read, form, brought, answers, leftOut, unsaid);
                        return Answer.refuse(READ, page, unsaid);
                    }
                    var basis = form.filled().must(AskForm.BASIS);
                    return SayWhoIsAsked.done(
                            meeting, askGuests.people(meeting, read.people(), answers, leftOut, basis, me), read);
                }
            } catch (Unreadable e) {
                mistakes.note("list", String.valueOf(e.getMessage()));
            }
        }
        return Answer.refuse(ASK, overview.page(meeting, reader, NOTHING, null, null, form), mistakes);
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
}
