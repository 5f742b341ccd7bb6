package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.util.Objects;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Section;
import org.maillage.capitalisation.Sections;
import org.maillage.capitalisation.Sections.FormerWords;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what sections said before, and brings it back. */
@Controller
record FormerController(Sections sections, Addressees addressees) {

    @GetMapping("/experience-sheets/{slug}/former/{key}")
    Answer show(@WritesSheet ExperienceSheet sheet, @PathVariable String key) {
        var section = section(sheet, key);
        var before = sections.formerWords(sheet.sheetId(), key);
        var names = addressees.of(before.stream()
                .map(FormerWords::writtenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var rows = before.stream()
                .map(it -> new FormerPage.Row(
                        it.version(),
                        it.writtenAt() == null
                                ? ""
                                : Words.moment(it.writtenAt().toInstant()),
                        names.containsKey(it.writtenBy())
                                ? names.get(it.writtenBy()).name()
                                : "",
                        it.words()))
                .toList();
        var name = section.title().isEmpty() ? say(section.usualName()) : section.title();
        return Answer.show(
                "capitalisation/writing/former",
                new FormerPage(
                        Frame.of(say("capitalisation.former", name), sheet.title())
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .under(sheet.title(), sheet.editPath())
                                .asPersonal(),
                        sheet.path() + "/former/" + key,
                        rows,
                        section.version(),
                        sheet.stage().isOpen()));
    }

    /** WritesSheet what a section said over what it says; that is kept among what it said before. */
    @PostMapping("/experience-sheets/{slug}/former/{key}")
    Answer bringBack(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") String version) {
        var section = section(sheet, key);
        var words = sections.formerWords(sheet.sheetId(), key).stream()
                .filter(it -> it.version() == Typed.number(former))
                .findFirst()
                .orElseThrow(() -> new NotFound("former words", former));
        var back = new Section(
                key,
                section.place(),
                section.title(),
                words.words(),
                false,
                Typed.number(version),
                section.changedBy(),
                section.changedAt());
        var kept = sheet.stage().isOpen() && sections.keep(sheet.sheetId(), back, me.person());
        return Answer.done(
                sheet.editPath() + "#" + key, kept ? "capitalisation.former.done" : "capitalisation.former.not");
    }

    private Section section(ExperienceSheet sheet, String key) {
        return sections.find(sheet.sheetId(), key).orElseThrow(() -> new NotFound("section", key));
    }
}
