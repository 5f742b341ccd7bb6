package org.maillage.account.mine;

import org.maillage.account.WeekMails;
import org.maillage.notices.NewsEnds;
import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/**
 * Whoever has a link out of a mail may end its news, or the mail of Mondays. Mail programs send no word against other sites: whoever knows the link
 * could open its page as well, and nobody else can send it.
 */
@Component
class NewsEndSecurity implements SecurityPart {

    private static final String[] LINKS = {NewsEnds.PATH + "/*", WeekMails.ENDS + "/*"};

    @Override
    public void addTo(HttpSecurity http) {
        http.csrf(csrf -> csrf.ignoringRequestMatchers(LINKS))
                .authorizeHttpRequests(
                        may -> may.requestMatchers(HttpMethod.POST, LINKS).permitAll());
    }
}
