package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.sheet.Areas.Area;
import org.maillage.shared.NotFound;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an organisation acts: places are looked for, added and taken out. */
@Controller
record AreaController(Areas areas, ApplicationEventPublisher events) {

    private static final String AREAS = "/directory/" + Organisation.ID + "/areas";

    /**
     * What the page shows.
     *
     * @param areas the places so far, each under the kind and code by which it is taken out
     * @param found those that were looked for
     */
    record AreaPage(
            Frame frame, Organisation organisation, List<Choice> areas, String sought, List<SeekPlaces.Likely> found) {}

    @GetMapping(AREAS)
    Answer show(@Keeps Organisation organisation, @RequestParam(defaultValue = "") String q) {
        var frame = Frame.of(say("sheet.areas"), say("sheet.areas.lead"))
                .in(Frame.Section.DIRECTORY)
                .under(organisation.name(), organisation.path())
                .asPersonal();
        return Answer.show(
                "directory/sheet/areas",
                new AreaPage(frame, organisation, areas.choices(organisation.id()), q, areas.seek(q)));
    }

    /** @param place kind and code */
    @PostMapping(AREAS)
    Answer add(
            @Keeps Organisation organisation,
            @RequestParam String place,
            @RequestParam(defaultValue = "false") boolean remove) {
        var area = Area.find(place).orElseThrow(() -> new NotFound("place", place));
        if (remove) {
            areas.remove(organisation.id(), area);
        } else {
            areas.add(organisation.id(), area);
        }
        events.publishEvent(new OrganisationChanged(organisation.id()));
        return Answer.done(organisation.path() + "/areas", "web.form.saved");
    }
}
