package org.maillage.notices.letters;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/**
 * Letters want a signed-in author; whoever has a link out of one may end them. Mail programs send no word against other sites
 * with it: whoever knows the link could open its page as well.
 */
@Component
class LetterSecurity implements SecurityPart {

    private static final String LINKS = LetterEnds.PATH + "/*";

    @Override
    public void addTo(HttpSecurity http) {
        http.csrf(csrf -> csrf.ignoringRequestMatchers(LINKS))
                .authorizeHttpRequests(may -> may.requestMatchers(LINKS)
                        .permitAll()
                        .requestMatchers(WrittenLetter.ROOT, WrittenLetter.ROOT + "/**")
                        .authenticated());
    }
}
