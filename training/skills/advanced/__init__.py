"""Advanced mathematics: trigonometry, number theory, probability, algebra, linear algebra."""

from training.skills.base import listed

SKILLS = listed(__name__)
