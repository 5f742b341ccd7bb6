package org.maillage.alliance.thirdplace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The third places around a team: listed, and one of them as a page and on paper. */
@Controller
record ThirdPlaceController(ThirdPlacesOverview list, ThirdPlaceOverview overview, ThirdPlaceDocument document) {

    private static final String OF_TEAM = ThirdPlace.ALL + "/of/" + Organisation.ID;
    static final String ONE = OF_TEAM + "/{place:[0-9a-f]{8}-[0-9a-f-]{27}}";

    /** Where somebody is of one team, its third places; else the teams to choose from. */
    @GetMapping(ThirdPlace.ALL)
    Answer mine(@Keeps Reader reader) {
        return reader.teams().size() == 1
                ? Answer.goTo(ThirdPlace.ofTeam(reader.teams().iterator().next()))
                : Answer.show("alliance/thirdplace/list", list.teams(reader));
    }

    @GetMapping(OF_TEAM)
    Answer list(@Keeps Team team, @Keeps Reader reader, @RequestParam(required = false) @Nullable UUID after) {
        return Answer.show("alliance/thirdplace/list", list.list(team, reader, after));
    }

    @GetMapping(ONE)
    Answer show(@Keeps ThirdPlace place, @Keeps Reader reader) {
        return Answer.show("alliance/thirdplace/show", overview.page(place, reader));
    }

    @GetMapping(ONE + "/year.pdf")
    ResponseEntity<byte[]> print(@Keeps ThirdPlace place, @Keeps Reader reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tiers-lieu-" + Typed.slug(place.name()) + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(AccessiblePdf.of(document.of(overview.page(place, reader))));
    }
}
