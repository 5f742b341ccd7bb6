package org.maillage.network.picture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.MarkTies;
import org.maillage.network.NetworkDoor;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The network of a team: what one sees of it first, and the ring around one actor. */
@Controller
record PictureController(PictureOverview overview, RingOverview ring, MarkTies mark) {

    private static final String NETWORK = "/network/teams/" + Organisation.ID;

    /** Where somebody is of one team, its network; else the list of teams. */
    @GetMapping(NetworkDoor.MINE)
    Answer mine(@Keeps Reader reader) {
        var teams = reader.teams();
        return Answer.goTo(teams.size() == 1 ? NetworkDoor.path(teams.iterator().next()) : "/directory/teams");
    }

    /**
     * What one sees first.
     *
     * @param without whom it is asked how much still holds; of all, whoever bridges most where nobody is named
     * @param since the day from which on ties are new
     */
    @GetMapping(NETWORK)
    Answer show(
            @Keeps Team team,
            @Anybody Reader reader,
            @RequestParam(required = false) @Nullable UUID without,
            @RequestParam(defaultValue = "") String since) {
        mark.markTies(team.id());
        return Answer.show("network/picture/picture", overview.page(team, reader, without, since));
    }

    @GetMapping(NETWORK + "/actors/{actor:[0-9a-f]{8}-[0-9a-f-]{27}}")
    Answer around(@Keeps Team team, @Anybody Reader reader, @PathVariable UUID actor) {
        mark.markTies(team.id());
        return Answer.show("network/picture/ring", ring.page(team, reader, actor));
    }
}
