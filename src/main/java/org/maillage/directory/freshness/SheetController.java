package org.maillage.directory.freshness;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.Field;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.freshness.CheckLinks.CheckLink;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of an actor for the actor itself, by a personal link and without an account. */
@Controller
record SheetController(
        CheckLinks links,
        HearActor hearActor,
        Proposals proposals,
        Oppositions oppositions,
        CheckOrganisation checkOrganisation,
        Organisations organisations,
        Vocabularies vocabularies,
        Communes communes,
        Perimeters perimeters) {

    private static final String SHEET = "/sheet/{word:[A-Za-z0-9_-]{43}}";
    private static final int LONGEST_REMARK = 2000;

    /**
     * What the page shows.
     *
     * @param team the name of the territory whose team keeps the sheet
     * @param thanks what became of the answer; empty before it
     * @param waits whether corrections wait for the team to look at them
     * @param stopped whether whoever has the address wants no more mails
     */
    record SheetPage(
            Frame frame,
            String path,
            String name,
            String team,
            String email,
            int version,
            Map<String, String> typed,
            List<Choice> themes,
            List<String> chosen,
            boolean thirdPlace,
            List<Choice> communes,
            Mistakes mistakes,
            String thanks,
            boolean waits,
            boolean stopped) {

        String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    @GetMapping(SHEET)
    String show(@PathVariable String word, Model model) {
        var link = link(word);
        var it = organisation(link);
        model.addAttribute("page", page(word, link, it, typed(it), new Mistakes(), List.of(), ""));
        return "directory/freshness/sheet";
    }

    private CheckLink link(String word) {
        return links.find(word).orElseThrow(() -> new NotFound("sheet", "of this link"));
    }

    private Organisation organisation(CheckLink link) {
        return organisations
                .find(link.organisation())
                .filter(Organisation::nominative)
                .orElseThrow(() -> new NotFound("sheet", "of this link"));
    }

    /** What the sheet says or, where the actor has corrected it, what waits for the team. */
    private Map<Field, String> typed(Organisation it) {
        var typed = new EnumMap<Field, String>(Field.class);
        HearActor.OWN.forEach(field -> typed.put(field, it.values().get(field)));
        proposals.open(it.id()).ifPresent(waiting -> typed.putAll(waiting.changed()));
        typed.put(
                Field.COMMUNE,
                communes.find(typed.getOrDefault(Field.COMMUNE, ""))
                        .map(Communes.Commune::typed)
                        .orElse(""));
        return typed;
    }

    private SheetPage page(
            String word,
            CheckLink link,
            Organisation it,
            Map<Field, String> typed,
            Mistakes mistakes,
            List<Choice> meant,
            String thanks) {
        var byColumn = new java.util.LinkedHashMap<String, String>();
        typed.forEach((field, value) -> byColumn.put(field.column(), value));
        var themes = typed.getOrDefault(Field.THEMES, "");
        return new SheetPage(
                Frame.of(say("directory.sheet.own", it.name()), say("directory.sheet.own.lead"))
                        .asPersonal(),
                "/sheet/" + word,
                it.name(),
                it.owner() == null
                        ? say("directory.platform")
                        : Map.copyOf(perimeters.names(List.of(it.owner()))).getOrDefault(it.owner(), ""),
                link.email(),
                it.version(),
                byColumn,
                themes(it),
                themes.isEmpty() ? List.of() : List.of(themes.split(",", -1)),
                it.values().is(Field.THIRD_PLACE),
                meant,
                mistakes,
                thanks,
                proposals.open(it.id()).isPresent(),
                oppositions.isOpposed(link.email()));
    }

    // Themes of the sheet that are not offered any more stay with it.
    private List<Choice> themes(Organisation it) {
        var offered = vocabularies.choices(Field.THEMES);
        var retired = it.values().list(Field.THEMES).stream()
                .filter(key -> offered.stream().noneMatch(choice -> choice.key().equals(key)))
                .map(key -> new Choice(key, vocabularies.words(Field.THEMES, key)));
        return Stream.concat(offered.stream(), retired).toList();
    }

    @PostMapping(SHEET + "/confirm")
    String confirm(@PathVariable String word, Model model) {
        var link = link(word);
        hearActor.confirm(organisation(link), word);
        return thanks(word, link, say("directory.sheet.confirmed"), model);
    }

    @PostMapping(SHEET + "/stop")
    String stop(@PathVariable String word, Model model) {
        var link = link(word);
        hearActor.stop(link.email(), word);
        return thanks(word, link, say("directory.sheet.stopped"), model);
    }

    private String thanks(String word, CheckLink link, String words, Model model) {
        var it = organisation(link);
        model.addAttribute("page", page(word, link, it, typed(it), new Mistakes(), List.of(), words));
        return "directory/freshness/sheet";
    }

    @PostMapping(SHEET)
    String correct(
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            HttpServletResponse response,
            Model model) {
        var link = link(word);
        var it = organisation(link);
        var typed = new EnumMap<Field, String>(Field.class);
        for (var field : HearActor.OWN) {
            var values = sent.getOrDefault(field.column(), List.of());
            typed.put(
                    field,
                    field == Field.THEMES
                            ? String.join(",", values)
                            : Typed.words(values.isEmpty() ? "" : values.getFirst()));
        }
        var remark = Typed.words(sent.getFirst("remark"));
        var checked = checkOrganisation.check(typed);
        checked.mistakes().atMost(remark, "remark", LONGEST_REMARK).seen(version, it.version());
        if (checked.mistakes().refuse(response)) {
            model.addAttribute("page", page(word, link, it, typed, checked.mistakes(), checked.communes(), ""));
            return "directory/freshness/sheet";
        }
        var live = hearActor.correct(it, checked.values(), remark, word);
        return thanks(word, link, say(live ? "directory.sheet.corrected" : "directory.sheet.proposed"), model);
    }
}
