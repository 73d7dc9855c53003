// Terms of reference in the layouts that governments use, in our own words.

export const numbered = `TERMS OF REFERENCE
Federal-Provincial-Territorial Working Group on Digital Credentials

1. Context
The FPT Working Group on Digital Credentials (FPT-WGDC) was established in 2019 by the Joint Councils.

2.0 Mandate
The Working Group will:
2.1 Develop a common approach to digital credentials;
2.2 Share best practices.

3.0 Roles and Responsibilities
3.1 Members
Members will attend meetings and consult within their jurisdictions.
3.2 Co-chairs
Co-chairs set the agenda.
3.3 Secretariat
The secretariat keeps the records.

4.0 Membership
4.1 The Working Group is composed of one representative from each of the following:
• Employment and Social Development Canada (Co-chair)
• Treasury Board of Canada Secretariat
• British Columbia, Ministry of Citizens' Services (Co-chair)
• Alberta, Ministry of Technology and Innovation
• Government of Yukon, Department of Highways and Public Works
• Municipal Service Delivery Officials

5.0 Governance and Reporting
The Working Group reports to the Joint Councils on a quarterly basis.

6.0 Decision-Making and Quorum
Decisions are made by consensus. Quorum is 50% plus one of the members.

7.0 Meetings
The Working Group meets every six weeks by MS Teams or at the call of the co-chairs. Agendas and materials will be distributed five business days in advance.

8.0 Resources
Each jurisdiction is responsible for its own travel costs.

9.0 Review
These Terms of Reference will be reviewed annually. They take effect on April 1, 2026 and expire on March 31, 2028.
`;

export const inCapitals = `DIGITAL IDENTITY SUB-COMMITTEE

BACKGROUND
The Public Sector Chief Information Officer Council (PSCIOC) set up the sub-committee in 2020.

PURPOSE
To advise the Council.

OBJECTIVES
To share.

ROLES AND RESPONSIBILITIES
Prepare a work plan.

MEMBERSHIP
Co-Chairs:
Treasury Board of Canada Secretariat
Ministry of Citizens' Services, British Columbia
Members:
Shared Services Canada
Service Alberta
Government of Nunavut

REPORTING STRUCTURE
Reports to PSCIOC twice a year.

DECISION MAKING PROCESS
By consensus; where consensus cannot be reached the co-chairs decide.

MEETING SCHEDULE
Meetings are held biweekly via videoconference.

BUDGET
No budget.
`;

export const departments = `Terms of Reference: Service Standards Task Team

Background

In 2024 the councils asked for a task team.

Mandate

To write standards.

Membership

Membership consists of representatives of:

- Canada Revenue Agency;
- Immigration, Refugees and Citizenship Canada;
- Department of Health, Government of Canada;
- ServiceOntario (co-chair);
- Nova Scotia Department of Service Nova Scotia;
- Government of the Northwest Territories;
- City of Toronto;
- MISA/ASIM Canada.

Chair

The task team is co-chaired by the Canada Revenue Agency and ServiceOntario for a two-year term.

Meetings

The team meets quarterly, in person.  A quorum consists of a majority of members.

Accountability

The team is accountable to the Public Sector Service Delivery Council.
`;

export const romanNumerals = `I. CONTEXT
Created in June 2021.

II. MANDATE
To study forms.

III. COMPOSITION
a) Federal: ESDC
b) Provincial: Service BC
c) Territorial: none at present
d) Municipal: one representative named by MSDO

IV. CO-CHAIRS
One federal co-chair and one provincial co-chair, rotating every two years.

V. REPORTING
To the Joint Councils once a year.
`;

export const frenchNumbered = `CADRE DE RÉFÉRENCE
Sous-comité sur l'identité numérique (SCIN)

1. Contexte
Le Sous-comité a été créé en juin 2020 par le Conseil des dirigeants principaux de l'information du secteur public (CDPISP).

2. Mandat et objectifs
Conseiller le CDPISP.

3. Rôles et responsabilités
3.1 Membres
Participer aux réunions.
3.2 Coprésidence
Préparer l'ordre du jour.

4. Composition
Le Sous-comité est composé de représentants des organisations suivantes :
• Secrétariat du Conseil du Trésor du Canada (coprésident)
• Services partagés Canada
• Ministère de la Cybersécurité et du Numérique, Québec (coprésidente)
• Gouvernement du Nouveau-Brunswick
• Gouvernement du Yukon
• un représentant municipal

5. Reddition de comptes
Le Sous-comité rend compte au CDPISP deux fois par année.

6. Quorum et prise de décisions
Le quorum est de 50 % plus un des membres. Les décisions se prennent par consensus.

7. Fréquence des réunions
Le Sous-comité se réunit toutes les six semaines par vidéoconférence.

8. Financement
Chaque membre assume ses frais de déplacement.

9. Révision
Le présent cadre de référence sera révisé chaque année et prendra fin en mars 2028.
`;

export const labelsWithNumbers = `Section 1 - Background
Set up in 2020.

Section 2 - Mandate
To serve.

Section 4 - Members
Federal (2)
 - ESDC
 - CRA
Provincial and Territorial (2)
 - Service NB
 - Service Yukon
Municipal (1)
 - vacant

Section 8 - Meetings
Bi-monthly.
`;
