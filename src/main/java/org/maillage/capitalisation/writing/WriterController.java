package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.AskedWriters;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Writers;
import org.maillage.capitalisation.Writers.Writer;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.capitalisation.writing.WritersPage.WriterRow;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets several people write one sheet. */
@Controller
record WriterController(CoWriters coWriters, Writers writers, AskedWriters asked, ExperienceSheets sheets) {

    @GetMapping("/experience-sheets/{slug}/writers")
    Answer show(@WritesSheet ExperienceSheet sheet, @AuthenticationPrincipal SignedIn me) {
        return show(sheet, me, WriterForm.empty(companions(sheet, me)));
    }

    @PostMapping("/experience-sheets/{slug}/writers")
    Answer add(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = WriterForm.sent(sent, companions(sheet, me));
        var filled = form.filled();
        filled.mistakes().unless(!coWriters.isFull(sheet), "email", "capitalisation.co-writer.many");
        if (!filled.mistakes().none()) {
            return show(sheet, me, form);
        }
        var path = sheet.path() + "/writers";
        var part = filled.must(WriterForm.PART);
        var email = filled.get(WriterForm.EMAIL);
        if (email != null) {
            coWriters.ask(sheet, email, part, me);
            return Answer.done(path, "capitalisation.co-writer.asked", email);
        }
        return coWriters.add(sheet, new PersonId(filled.must(WriterForm.PERSON)), part, me)
                ? Answer.done(path, "capitalisation.co-writer.added")
                : Answer.goTo(path);
    }

    @PostMapping("/experience-sheets/{slug}/writers/leave")
    Answer leave(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("true")) {
            return Answer.done(sheet.path() + "/writers", "capitalisation.co-writer.leave.unsure");
        }
        return coWriters.leave(sheet, me)
                ? Answer.done("/experience-sheets", "capitalisation.co-writer.left", sheet.title())
                : Answer.done(sheet.path() + "/writers", "capitalisation.co-writer.last");
    }

    @GetMapping("/experience-sheets/{slug}/join")
    Answer ask(@PathVariable String slug, @AuthenticationPrincipal SignedIn me) {
        var sheet = asked(slug, me);
        if (writers.writes(sheet.sheetId(), me.person())) {
            return Answer.goTo(sheet.editPath());
        }
        var part = asked.part(sheet.sheetId(), me.person()).orElseThrow();
        return Answer.show(
                "capitalisation/writing/join",
                new JoinPage(
                        frame(say("capitalisation.join"), sheet).asPersonal(),
                        sheet.title(),
                        sheet.path(),
                        say("capitalisation.co-writer.part." + Typed.key(part))));
    }

    @PostMapping("/experience-sheets/{slug}/join")
    Answer join(
            @PathVariable String slug,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String answer) {
        var sheet = asked(slug, me);
        if (answer.equals("no")) {
            asked.answered(sheet.sheetId(), me.person());
            return Answer.done("/experience-sheets", "capitalisation.join.declined");
        }
        coWriters.accept(sheet, me);
        return Answer.done(sheet.editPath(), "capitalisation.join.done");
    }

    /** The sheet that somebody is asked to write, or writes by now; for all others it is not there. */
    private ExperienceSheet asked(String slug, SignedIn me) {
        return sheets.find(slug)
                .filter(it ->
                        asked.part(it.sheetId(), me.person()).isPresent() || writers.writes(it.sheetId(), me.person()))
                .orElseThrow(() -> new NotFound("experience sheet", slug));
    }

    private List<Choice> companions(ExperienceSheet sheet, SignedIn me) {
        var all = coWriters.companions(sheet, me);
        var names =
                coWriters.names(all.stream().map(CoWriters.Companion::person).toList());
        return all.stream()
                .filter(it -> names.containsKey(it.person()))
                .map(it -> new Choice(
                        it.person().toString(),
                        say(
                                "capitalisation.co-writer.companion",
                                Objects.requireNonNull(names.get(it.person())),
                                it.place())))
                .toList();
    }

    private Answer show(ExperienceSheet sheet, SignedIn me, WriterForm form) {
        var all = writers.of(sheet.sheetId());
        var names = coWriters.names(all.stream().map(Writer::person).toList());
        return Answer.refuse(
                "capitalisation/writing/writers",
                new WritersPage(
                        frame(say("capitalisation.writers.title"), sheet)
                                .under(sheet.title(), sheet.editPath())
                                .asPersonal(),
                        sheet.path(),
                        all.stream()
                                .filter(it -> names.containsKey(it.person()))
                                .map(it -> new WriterRow(
                                        Objects.requireNonNull(names.get(it.person())),
                                        say("capitalisation.co-writer.does." + Typed.key(it.part())),
                                        it.person().equals(me.id())))
                                .toList(),
                        form.filled(),
                        coWriters.isFull(sheet),
                        all.size() > 1),
                form.filled().mistakes());
    }

    private static Frame frame(String title, ExperienceSheet sheet) {
        return Frame.of(title, sheet.title())
                .in(Frame.Section.LESSONS)
                .under(say("capitalisation.sheets"), "/experience-sheets");
    }
}
