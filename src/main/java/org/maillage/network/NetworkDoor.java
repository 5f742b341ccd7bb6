package org.maillage.network;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.maillage.web.SecurityPart;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The way to the network of one's team: ties are the team's, and wants a signed-in reader whom the directory lets in. */
@Component
@Order(20)
public record NetworkDoor(DirectoryPolicy policy) implements OwnPages, SecurityPart {

    /** The page of the network of the reader's own team. */
    public static final String MINE = "/network/mine";

    public static String path(UUID territory) {
        return "/network/teams/" + territory;
    }

    @Override
    public List<Crumb> own() {
        return policy.isReadByATeam() ? List.of(new Crumb(say("network.mine"), MINE)) : List.of();
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/network/**").authenticated());
    }
}
