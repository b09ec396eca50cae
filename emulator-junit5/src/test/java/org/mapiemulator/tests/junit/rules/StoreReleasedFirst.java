package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.AllowFinding;
