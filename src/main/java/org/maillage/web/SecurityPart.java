package org.maillage.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a module adds to the rules of who may send which request. */
public interface SecurityPart {

    void addTo(HttpSecurity http);
}
